/**
 * What people of the region would type, and what they should be shown first over the data in `seeds`.
 * One row a query: the text, the id expected first.
 */
export const expectedFirstHits: readonly (readonly [text: string, id: string])[] = [
  // Acronyms
  ['IACAT', 'agency:ph-iacat'],
  ['SOMTC', 'process:somtc'],
  ['COMMIT', 'process:commit'],
  ['MAPO', 'agency:my-mapo'],
  ['JNATIP', 'ngo:jp-jnatip'],
  ['ACWC', 'igo:acwc'],
  ['ACTIP', 'legal:actip'],
  ['NWEC', 'agency:jp-nwec'],
  ['iom', 'igo:iom'],
  ['PDRM', 'agency:my-royal-malaysia-police'],
  ['MSDHS', 'agency:th-msdhs'],
  ['un act', 'igo:un-act'],
  ['BP2MI', 'agency:id-bp2mi'],
  ['GT PP-TPPO', 'agency:id-gt-pptppo'],

  // Thai
  ['ตำรวจแห่งชาติ', 'agency:th-royal-thai-police'],
  ['สํานักงานตํารวจแห่งชาติ', 'agency:th-royal-thai-police'],
  ['กรมสอบสวนคดีพิเศษ', 'agency:th-dsi'],
  ['คดีพิเศษ', 'agency:th-dsi'],
  ['ไทย', 'country:th'],
  ['มูลนิธิผู้หญิง', 'ngo:ffw'],
  ['กระทรวงแรงงาน', 'agency:th-ministry-of-labour'],
  ['ปปง', 'agency:th-amlo'],
  ['สายด่วน ๑๓๐๐', 'service:th-1300'],
  ['เกร็ดตระการ', 'facility:th-kredtrakarn'],

  // Lao
  ['ກະຊວງການຕ່າງປະເທດ', 'agency:la-mofa'],
  ['ກະຊວງຍຸຕິທໍາ', 'agency:la-moj'],
  ['ແມ່ຍິງລາວ', 'agency:la-womens-union'],
  ['ໄອຍະການ', 'agency:la-prosecutor'],
  ['ກົມຕຳຫຼວດ', 'agency:la-atd'],

  // Khmer
  ['ក្រសួងមហាផ្ទៃ', 'agency:kh-ministry-of-interior'],
  ['ក្រសួងយុត្តិធម៌', 'agency:kh-ministry-of-justice'],
  ['កិច្ចការនារី', 'agency:kh-mowa'],
  ['កម្ពុជា', 'country:kh'],
  ['អន្តោប្រវេសន៍', 'agency:kh-general-department-immigration'],

  // Burmese
  ['မြန်မာနိုင်ငံရဲတပ်ဖွဲ့', 'agency:mm-police-force'],
  ['ပြည်ထဲရေးဝန်ကြီးဌာန', 'agency:mm-ministry-of-home-affairs'],
  ['ရှေ့နေချုပ်', 'agency:mm-union-attorney-general'],
  ['မူဆယ်', 'facility:mm-muse-shelter'],

  // Vietnamese, with and without diacritics
  ['Bộ Công an', 'agency:vn-mps'],
  ['bo cong an', 'agency:vn-mps'],
  ['Việt Nam', 'country:vn'],
  ['Vietnam', 'country:vn'],
  ['Hoi Lien hiep Phu nu', 'agency:vn-womens-union'],
  ['bộ đội biên phòng', 'agency:vn-border-guard'],
  ['bo doi bien phong', 'agency:vn-border-guard'],
  ['Ngôi nhà Bình yên', 'facility:vn-peace-house'],
  ['dau tranh chong mua ban nguoi', 'program:tackling-modern-slavery-vn'],

  // Malay and Indonesian
  ['Polis Diraja Malaysia', 'agency:my-royal-malaysia-police'],
  ['Jabatan Imigresen Malaysia', 'agency:my-immigration-department'],
  ['jabatan buruh', 'agency:bn-labour-dept'],
  ['Kementerian Luar Negeri', 'agency:id-kemlu'],
  ['perlindungan saksi', 'agency:id-lpsk'],
  ['serikat buruh migran', 'ngo:id-sbmi'],
  ['UU 21/2007', 'legal:id-law-21-2007'],

  // Tagalog
  ['Pambansang Pulisya', 'agency:ph-pnp'],
  ['Kagawaran ng Ugnayang Panlabas', 'agency:ph-dfa'],
  ['Bahay Silungan', 'facility:ph-bahay-silungan-sa-daungan'],

  // Portuguese and Tetum
  ['Polícia Nacional de Timor-Leste', 'agency:tl-pntl'],
  ['policia nacional', 'agency:tl-pntl'],
  ['Ministério da Justiça', 'agency:tl-moj'],
  ['Servisu Migrasaun', 'agency:tl-migration-service'],
  ['ministeriu interior', 'agency:tl-moi'],

  // Japanese
  ['警察庁', 'agency:jp-npa'],
  ['日本', 'country:jp'],
  ['女性教育会館', 'agency:jp-nwec'],
  ['ﾖﾘｿｲﾎｯﾄﾗｲﾝ', 'service:jp-yorisoi-hotline'],
  ['ヨリソイ', 'service:jp-yorisoi-hotline'],
  ['よりそい', 'service:jp-yorisoi-hotline'],
  ['ホットライン よりそい', 'service:jp-yorisoi-hotline'],
  ['ＪＩＣＡ', 'agency:jp-jica'],
  ['国際協力機構', 'agency:jp-jica'],

  // Chinese and Tamil
  ['新加坡警察部队', 'agency:sg-spf'],
  ['சிங்கப்பூர் காவல்துறை', 'agency:sg-spf'],

  // English: whole names, parts of names, words in another order, unfinished words
  ['Royal Thai Police', 'agency:th-royal-thai-police'],
  ['thai police', 'agency:th-royal-thai-police'],
  ['police philippine', 'agency:ph-pnp'],
  ['repatriation', 'topic:repatriation'],
  ['bali process', 'process:bali-process'],
  ['palermo', 'legal:palermo-protocol'],
  ['palermo protocol', 'legal:palermo-protocol'],
  ['Women’s Consulting Center', 'facility:jp-tokyo-womens-consulting-center'],
  ['womens education center', 'agency:jp-nwec'],
  ['hotline 1343', 'service:ph-1343-actionline'],
  ['issara', 'ngo:issara-institute'],
  ['Timor Leste', 'country:tl'],
  ['lao pdr', 'country:la'],
  ['Promotiom of Networking among ASEAN Countries', 'event:nwec-jica-seminar-2017'],

  // One letter wrong
  ['tailand', 'country:th'],
  ['Philipines', 'country:ph'],
  ['Miammar', 'country:mm'],
  ['IACET', 'agency:ph-iacat'],
  ['JNATP', 'ngo:jp-jnatip'],
  ['SOMTTC', 'process:somtc'],
  ['interpoll', 'igo:interpol'],
  ['Yorisoy Hotline', 'service:jp-yorisoi-hotline'],
  ['Royal Tai Police', 'agency:th-royal-thai-police'],
  ['bali proces', 'process:bali-process'],
  ['กรมสอบสวนคดีพิเสษ', 'agency:th-dsi'],
  ['ຍຸຕິທັມ', 'agency:la-moj'],
];
