import {
  Accordion,
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
} from 'govuk-frontend';
import { AddAnother } from './add-another.js';
import { Draft } from './draft.js';
import { Refreshing } from './refreshing.js';
import { SelectAll } from './select-all.js';

const upstream = [
  Accordion,
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
];

for (const component of [...upstream, AddAnother, Draft, Refreshing, SelectAll]) createAll(component);
