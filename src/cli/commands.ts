import type { Command } from './call.ts';

/** Every command but `completion`, which knows the others; each is loaded only when it is called. */
export const allCommands: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  draft: () => import('./commands/draft.ts'),
  check: () => import('./commands/check.ts'),
  schedule: () => import('./commands/schedule.ts'),
  init: () => import('./commands/init.ts'),
  questions: () => import('./commands/questions.ts'),
  schema: () => import('./commands/schema.ts'),
  templates: () => import('./commands/templates.ts'),
  preview: () => import('./commands/preview.ts'),
  config: () => import('./commands/config.ts'),
  doctor: () => import('./commands/doctor.ts'),
};
