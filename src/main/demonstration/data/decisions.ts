import type { Decision } from '../../../modules/recruitment/index.ts';

interface DecisionPlan {
  readonly daysAgo: number;
  readonly decision: Decision;
  readonly role: 'mentor' | 'mentee';
  readonly who: readonly string[];
}

const trainedAlready = [
  'rachel.demir@northnorthamptonsh',
  'sunita.nowak@lincolnshire',
  'patrick.pritchard@leicester',
  'dele.campbell@westnorthamptonshi',
  'gareth.griffiths@rutl',
  'sunita.griffiths@nottingham',
  'chloe.hargreaves@lincolnshire',
  'clare.griffiths@derby',
  'gwen.malik@derbyshire',
  'gareth.nibhriain@leicester',
  'gwen.hussain@northamptonshirech',
  'priya.francis@leicestershire',
  'rhys.sesay@leicester',
  'clare.thorpe@derbyshire',
  'wei.thorpe@northnorthamptonsh',
  'callum.patel@derbyshire',
  'olufunke.kowalski@rutl',
  'rhys.fletcher@westnorthamptonshi',
  'patrick.adeyemi@rutl',
  'rachel.nibhriain@northnorthamptonsh',
  'siobhan.eze@northnorthamptonsh',
  'zoe.ogunleye@northnorthamptonsh',
  'ngozi.thorpe@northnorthamptonsh',
  'nadia.shaw@leicester',
  'wei.dsouza@westnorthamptonshi',
  'mei-ling.tan@northamptonshirech',
  'olufunke.shaw@derby',
  'gareth.mensah@derbyshire',
  'harpreet.tan@derbyshire',
  'patrick.campbell@westnorthamptonshi',
];

const toTrain = [
  'callum.nibhriain@leicestershire',
  'yusuf.adeyemi@northnorthamptonsh',
  'farah.zhang@lincolnshire',
  'andrzej.dsouza@rutl',
  'andrzej.taylor@northamptonshirech',
  'rhys.bailey@rutl',
  'ngozi.zhang@nottinghamshire',
];

export const trainings = [
  { daysAgo: 380, heldDaysAgo: 470, kind: 'course', who: ['rachel.tan@lincolnshire'] },
  { daysAgo: 403, heldDaysAgo: null, kind: 'qualified', who: trainedAlready.slice(0, 6) },
  { daysAgo: 403, heldDaysAgo: 470, kind: 'course', who: trainedAlready.slice(6) },
  { daysAgo: 360, heldDaysAgo: 362, kind: 'course', who: toTrain.slice(0, 4) },
  { daysAgo: 120, heldDaysAgo: 121, kind: 'refresher', who: ['gwen.malik@derbyshire', 'olufunke.shaw@derby'] },
] as const;

/** Four rounds in which places were given, and what was said to those for whom there was none. */
export const decisions: readonly DecisionPlan[] = [
  { daysAgo: 404, decision: 'select', role: 'mentor', who: trainedAlready },
  { daysAgo: 404, decision: 'select', role: 'mentor', who: toTrain },
  { daysAgo: 402, decision: 'select', role: 'mentor', who: ['rachel.tan@lincolnshire'] },
  { daysAgo: 404, decision: 'not-this-time', role: 'mentor', who: ['callum.tan@nottinghamshire'] },
  {
    daysAgo: 404,
    decision: 'keep-waiting',
    role: 'mentor',
    who: ['rhys.dubois@leicester', 'marcus.adeyemi@nottinghamshire'],
  },
  {
    daysAgo: 398,
    decision: 'select',
    role: 'mentee',
    who: [
      'gwen.hargreaves@derbyshire',
      'ibrahim.brennan@nottingham',
      'shabana.oneill@leicester',
      'bethan.nibhriain@derby',
      'amina.griffiths@westnorthamptonshi',
      'clare.wright@lincolnshire',
      'siobhan.zhang@westnorthamptonshi',
      'yusuf.hargreaves@northamptonshirech',
      'sunita.macleod@lincolnshire',
      'dawn.taylor@leicester',
      'zoe.griffiths@northnorthamptonsh',
      'anne-marie.akhtar@derby',
      'rhys.eze@rutl',
      'wei.sesay@rutl',
      'sunita.zhang@nottingham',
      'tanisha.adeyemi@rutl',
      'siobhan.griffiths@derby',
      'zoe.singh@derbyshire',
    ],
  },
  {
    daysAgo: 390,
    decision: 'keep-waiting',
    role: 'mentee',
    who: ['siobhan.thorpe@leicester', 'farah.brennan@derbyshire', 'rachel.francis@northamptonshirech'],
  },
  {
    daysAgo: 380,
    decision: 'not-this-time',
    role: 'mentee',
    who: ['stephen.mensah@nottinghamshire', 'sunita.stjohn@leicester'],
  },
  {
    daysAgo: 255,
    decision: 'select',
    role: 'mentee',
    who: [
      'siobhan.thorpe@leicester',
      'farah.brennan@derbyshire',
      'nadia.rahman@leicester',
      'rachel.francis@northamptonshirech',
      'anne-marie.adeyemi@northamptonshirech',
      'yusuf.hussain@northamptonshirech',
      'siobhan.shaw@leicester',
      'patrick.eze@lincolnshire',
      'leon.zhang@northamptonshirech',
      'joanne.zhang@lincolnshire',
    ],
  },
  {
    daysAgo: 118,
    decision: 'select',
    role: 'mentee',
    who: [
      'mei-ling.hussain@lincolnshire',
      'siobhan.wright@westnorthamptonshi',
      'farah.davies@northamptonshirech',
      'dawn.patel@westnorthamptonshi',
    ],
  },
  {
    daysAgo: 36,
    decision: 'select',
    role: 'mentee',
    who: [
      'dawn.tan@northamptonshirech',
      'gwen.bailey@leicester',
      'marcus.mensah@northnorthamptonsh',
      'olufunke.sharma@derbyshire',
      'stephen.francis@northamptonshirech',
      'anne-marie.taylor@lincolnshire',
      'chloe.hussain@leicestershire',
      'shabana.adeyemi@leicester',
    ],
  },
  {
    daysAgo: 35,
    decision: 'keep-waiting',
    role: 'mentee',
    who: ['farah.kowalski@nottingham', 'bethan.begum@northnorthamptonsh', 'michael.brennan@lincolnshire'],
  },
];
