// The labels of a question in English, for tests that stand in for the engine.

export const labels = {
  region: 'Survey',
  next: 'Next',
  back: 'Back',
  dismiss: 'Close',
  optional: 'optional',
  launch: 'Give feedback',
  newTab: 'opens in a new tab',
  saved: 'Saved',
  unsent: 'Not sent yet. It will be sent when you are online again.',
  sent: 'Sent',
  keepOpen: 'Please keep this page open.',
};
