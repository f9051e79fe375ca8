import type { JudgedQuestion } from './judged-question.ts';

/** Accepted answers were taken from what the sources of each body say it does, before anything was asked. */
export const judgedQuestions: readonly JudgedQuestion[] = [
  {
    ask: { counterparts: 'agency:jp-npa', country: 'country:ph' },
    accept: ['agency:ph-pnp', 'agency:ph-pctc', 'agency:ph-nbi', 'agency:ph-nbi-ahtrad', 'agency:ph-pnp-wcpc'],
    source: 'source:unwomen-evaw-iacat',
  },
  {
    ask: { counterparts: 'agency:th-rtp-ahtd', country: 'country:kh' },
    accept: ['agency:kh-ahtjp'],
    source: 'source:jica-annex',
  },
  {
    ask: { counterparts: 'agency:kh-ahtjp', country: 'country:th' },
    accept: ['agency:th-rtp-ahtd', 'agency:th-rtp-ahtcc', 'agency:th-dsi'],
    source: 'source:aseandaily-atpd',
  },
  {
    ask: { counterparts: 'agency:th-oag', country: 'country:la' },
    accept: ['agency:la-prosecutor'],
    source: 'source:uniap-20',
  },
  {
    ask: { counterparts: 'agency:la-prosecutor', country: 'country:vn' },
    accept: ['agency:vn-supreme-procuracy'],
    source: 'source:lawnet-313',
  },
  {
    ask: { counterparts: 'agency:ph-dswd', country: 'country:my' },
    accept: ['agency:my-mwfcd'],
    source: 'source:sun-kpwkm',
  },
  {
    ask: { counterparts: 'agency:th-dsi', country: 'country:mm' },
    accept: ['agency:mm-atipd', 'agency:mm-police-force'],
    source: 'source:gnlm-help',
  },
  {
    ask: { counterparts: 'agency:mm-atipd', country: 'country:th' },
    accept: ['agency:th-rtp-ahtd', 'agency:th-dsi', 'agency:th-rtp-ahtcc'],
    source: 'source:aseandaily-atpd',
  },
  {
    ask: { counterparts: 'agency:vn-mps-anti-tip-office', country: 'country:la' },
    accept: ['agency:la-atd'],
    source: 'source:state-la-2019',
  },
  {
    ask: { counterparts: 'agency:la-atd', country: 'country:kh' },
    accept: ['agency:kh-ahtjp'],
    source: 'source:jica-annex',
  },
  {
    ask: { counterparts: 'agency:my-pdrm-d3', country: 'country:id' },
    accept: ['agency:id-dit-ppa-ppo', 'agency:id-satgas-tppo-polri', 'agency:id-bareskrim'],
    source: 'source:muria-ppappo',
  },
  {
    ask: { counterparts: 'agency:id-dit-ppa-ppo', country: 'country:my' },
    accept: ['agency:my-pdrm-d3'],
    source: 'source:mm-d3',
  },
  {
    ask: { counterparts: 'agency:sg-spf-specialised-crime-branch', country: 'country:my' },
    accept: ['agency:my-pdrm-d3'],
    source: 'source:mm-d3',
  },
  {
    ask: { counterparts: 'agency:bn-htu', country: 'country:my' },
    accept: ['agency:my-pdrm-d3'],
    source: 'source:mm-d3',
  },
  {
    ask: { counterparts: 'agency:tl-pntl', country: 'country:id' },
    accept: ['agency:id-polri'],
    source: 'source:inp-2023',
  },
  {
    ask: { counterparts: 'agency:ph-bureau-of-immigration', country: 'country:id' },
    accept: ['agency:id-ditjen-imigrasi'],
    source: 'source:kemensos-bareskrim',
  },
  {
    ask: { counterparts: 'agency:kh-general-department-immigration', country: 'country:th' },
    accept: ['agency:th-immigration-bureau'],
    source: 'source:unodc-gloact-la-th',
  },
  {
    ask: { counterparts: 'agency:sg-ica', country: 'country:my' },
    accept: ['agency:my-immigration-department'],
    source: 'source:bali-my',
  },
  {
    ask: { counterparts: 'agency:jp-isa', country: 'country:ph' },
    accept: ['agency:ph-bureau-of-immigration', 'agency:ph-bi-iprobes'],
    source: 'source:unwomen-evaw-iacat',
  },
  {
    ask: { counterparts: 'agency:th-msdhs', country: 'country:la' },
    accept: ['agency:la-molsw', 'agency:la-molsw-social-welfare'],
    source: 'source:iom-la-shelter',
  },
  {
    ask: { counterparts: 'agency:mm-dsw', country: 'country:th' },
    accept: [
      'agency:th-datip',
      'agency:th-msdhs',
      'agency:th-department-social-development-welfare',
      'agency:th-batwc',
    ],
    source: 'source:jica-handbook-kh',
  },
  {
    ask: { counterparts: 'agency:kh-mosvy', country: 'country:th' },
    accept: ['agency:th-msdhs', 'agency:th-datip', 'agency:th-department-social-development-welfare'],
    source: 'source:th-act-s15',
  },
  {
    ask: { counterparts: 'agency:id-kemensos', country: 'country:my' },
    accept: ['agency:my-mwfcd'],
    source: 'source:sun-kpwkm',
  },
  {
    ask: { counterparts: 'agency:ph-iacat', country: 'country:my' },
    accept: ['agency:my-mapo', 'agency:my-nso-mapo', 'agency:my-mapo-high-level-committee'],
    source: 'source:leaders-mapo',
  },
  {
    ask: { counterparts: 'agency:my-mapo', country: 'country:ph' },
    accept: ['agency:ph-iacat', 'agency:ph-executive-council-tip'],
    source: 'source:doj-iacat',
  },
  {
    ask: { counterparts: 'agency:kh-ncct', country: 'country:la' },
    accept: ['agency:la-national-committee', 'agency:la-national-secretariat'],
    source: 'source:state-la-2021',
  },
  {
    ask: { counterparts: 'agency:th-anti-trafficking-committee', country: 'country:mm' },
    accept: ['agency:mm-cbtip'],
    source: 'source:cbtip-site',
  },
  {
    ask: { counterparts: 'agency:sg-tip-taskforce', country: 'country:bn' },
    accept: ['agency:bn-nctip'],
    source: 'source:bb-firm',
  },
  {
    ask: { counterparts: 'agency:id-kejaksaan-agung', country: 'country:my' },
    accept: ['agency:my-attorney-general'],
    source: 'source:bali-my',
  },
  {
    ask: { counterparts: 'agency:sg-agc', country: 'country:th' },
    accept: ['agency:th-oag', 'agency:th-oag-trafficking-litigation'],
    source: 'source:thaipbs-court',
  },
  {
    ask: { counterparts: 'agency:th-ministry-of-labour', country: 'country:kh' },
    accept: ['agency:kh-mlvt'],
    source: 'source:ppp-mfa',
  },
  {
    ask: { counterparts: 'agency:ph-dole', country: 'country:id' },
    accept: ['agency:id-kemnaker'],
    source: 'source:kemensos-bareskrim',
  },
  {
    ask: { counterparts: 'agency:id-kp2mi', country: 'country:ph' },
    accept: ['agency:ph-dmw', 'agency:ph-owwa', 'agency:ph-cfo', 'agency:ph-poea'],
    source: 'source:aseanact-ople',
  },
  {
    ask: { counterparts: 'agency:th-mfa-consular-affairs', country: 'country:ph' },
    accept: ['agency:ph-dfa', 'agency:ph-oumwa'],
    source: 'source:unwomen-evaw-iacat',
  },
  {
    ask: { counterparts: 'agency:id-kemlu-pwni', country: 'country:kh' },
    accept: ['agency:kh-mfaic'],
    source: 'source:ppp-mfa',
  },
  {
    ask: { counterparts: 'service:ph-1343-actionline', country: 'country:my' },
    accept: ['service:my-mapo-hotline'],
    source: 'source:mm-hotline',
  },
  {
    ask: { counterparts: 'service:th-1300', country: 'country:vn' },
    accept: ['service:vn-hotline-111', 'service:vn-peace-house-helpline'],
    source: 'source:vneconomy-111',
  },
  {
    ask: { counterparts: 'facility:th-kredtrakarn', country: 'country:la' },
    accept: [
      'facility:la-lwu-centre',
      'facility:la-sengsavang-shelter',
      'facility:la-home-of-dreams',
      'facility:la-luang-namtha-shelter',
      'facility:la-vfi-dropin-pakse',
      'facility:la-vfi-transit-vangtao',
    ],
    source: 'source:unicef-la-2006',
  },
  {
    ask: { counterparts: 'ngo:cwcc', country: 'country:th' },
    accept: ['ngo:ffw', 'ngo:depdc-gms', 'ngo:kwat'],
    source: 'source:esn-ffw',
  },
  {
    ask: { counterparts: 'agency:id-ppatk', country: 'country:th' },
    accept: ['agency:th-amlo'],
    source: 'source:rtg-2018',
  },
  {
    ask: { from: 'country:th', to: 'country:kh' },
    accept: ['legal:th-kh-mou-2014', 'legal:th-kh-mou-2003', 'legal:th-kh-sop-2022'],
    source: 'source:ryt9-th-kh-2014',
  },
  { ask: { from: 'country:th', to: 'country:la' }, accept: ['legal:th-la-mou-2005'], source: 'source:vna-th-la-2016' },
  {
    ask: { from: 'country:th', to: 'country:mm' },
    accept: ['legal:th-mm-mou-2009', 'legal:th-mm-sop-2013'],
    source: 'source:mekongmig-th-mm',
  },
  {
    ask: { from: 'country:vn', to: 'country:kh' },
    accept: ['legal:vn-kh-agreement-2005', 'legal:vn-kh-amendment-2012', 'legal:vn-kh-sop-identification-repatriation'],
    source: 'source:thanhnien-vn-kh-2012',
  },
  {
    ask: { from: 'country:vn', to: 'country:la' },
    accept: ['legal:vn-la-agreement-2010'],
    source: 'source:tvpl-vn-la',
  },
  {
    ask: { from: 'country:th', to: 'country:vn' },
    accept: ['legal:th-vn-agreement-2008'],
    source: 'source:cable-08hanoi429',
  },
  {
    ask: { from: 'country:th', to: 'ngo:jp-jnatip' },
    accept: ['event:nwec-jica-seminar-2017', 'event:nwec-jica-global-2024'],
    source: 'source:nwec-2017-ja',
  },
  { ask: { from: 'country:sg', to: 'country:bn' }, accept: ['legal:actip'], source: 'source:bernama-actip-sign' },
  {
    ask: { origin: 'country:la', found: 'country:th', stage: 'PROTECT', list: 'services' },
    accept: ['facility:th-don-mueang-centre', 'facility:th-kredtrakarn'],
    source: 'source:thainews-nrm',
  },
  {
    ask: { origin: 'country:la', found: 'country:th', stage: 'REPATRIATE', list: 'instruments' },
    accept: ['legal:th-la-mou-2005'],
    source: 'source:vna-th-la-2016',
  },
  {
    ask: { origin: 'country:la', found: 'country:th', stage: 'REPATRIATE', list: 'organizations' },
    accept: ['igo:iom', 'agency:th-datip', 'agency:th-mfa-consular-affairs', 'agency:la-molsw'],
    source: 'source:reg-usaid-iomx',
  },
  {
    ask: { origin: 'country:kh', found: 'country:th', stage: 'INVESTIGATE', list: 'instruments' },
    accept: ['legal:th-kh-sop-2022', 'legal:th-kh-mou-2014', 'legal:commit-mou-2004'],
    source: 'source:vna-kh-th-sop-2022',
  },
  {
    ask: { origin: 'country:la', found: 'country:th', stage: 'INVESTIGATE', list: 'organizations' },
    accept: [
      'agency:th-oag',
      'agency:th-dsi',
      'agency:th-royal-thai-police',
      'agency:la-atd',
      'agency:la-prosecutor',
      'agency:th-rtp-ahtd',
    ],
    source: 'source:thaipbs-court',
  },
  {
    ask: { origin: 'country:la', found: 'country:th', stage: 'REINTEGRATE', list: 'services' },
    accept: ['facility:la-lwu-centre', 'facility:la-sengsavang-shelter', 'facility:la-home-of-dreams'],
    source: 'source:unicef-la-2006',
  },
  {
    ask: { origin: 'country:mm', found: 'country:th', stage: 'IDENTIFY', list: 'services' },
    accept: ['service:th-1300', 'service:th-1694'],
    source: 'source:hotline-abroad',
  },
  {
    ask: { origin: 'country:vn', found: 'country:kh', stage: 'REPATRIATE', list: 'instruments' },
    accept: ['legal:vn-kh-sop-identification-repatriation', 'legal:vn-kh-agreement-2005', 'legal:vn-kh-amendment-2012'],
    source: 'source:iom-vn-kh-2016',
  },
];
