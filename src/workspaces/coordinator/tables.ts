import type { DirectoryViews } from '../../modules/directory/index.ts';
import type { LearningViews } from '../../modules/learning/index.ts';
import type { PeopleViews } from '../../modules/people/index.ts';
import type { RelationshipsViews } from '../../modules/relationships/index.ts';

/** What the modules publish, joined here. */
export interface CoordinatorViews extends PeopleViews, LearningViews, RelationshipsViews, DirectoryViews {}
