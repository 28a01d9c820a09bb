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
import { AtOnce } from './at-once.js';
import { Draft } from './draft.js';
import { Passkey } from './passkey.js';
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

for (const component of [...upstream, AddAnother, AtOnce, Draft, Passkey, Refreshing, SelectAll]) createAll(component);
