/** Family names of languages that put them first. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  (
    'kim lee park pak choi jung jeong chung kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn song ryu yoo hong moon ' +
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao peng zeng xiao tian ' +
    'dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lau chan cheung wong kwok leung chow tsang tung ng ip tse mak lam hui ' +
    'ban roh rhee nam noh baek paik byun cha chae chu ha heo hur hyun jeon joo koo min nah ryoo seok seol sohn son woo yeo yeom yi yim yook ' +
    'chiang chiu chou fan fang fong fu fung geng gong gu guan hau hon jia jin kong kuo lei long lou mei mok pang ' +
    'qi qian qiao qiu shao shi shih siu sung szeto tam tao tien wan weng xia yan yeh yeung yip yuen zhong zhuang zou ' +
    'phan phung truong dinh doan dao hoang huynh luong luu mai thai trinh vu dam giang kieu lai nghiem quach trieu vuong chau ' +
    'tsai hsieh ma soong xi mao wen bo meng qin hun nguyen tran pham le vo dang bui do ngo duong ly goh ong tan teo'
  ).split(' '),
);

/** Middle names by which a Vietnamese name is known: "Phan Van Khai". */
export const VIETNAMESE_MIDDLES: ReadonlySet<string> = new Set(
  'Van Thi Xuan Minh Quang Duc Ngoc Hong Thanh Phu Tan Huu Dinh Tien Viet Kim Cong Anh Quoc Trong The Manh Hoang'.split(
    ' ',
  ),
);
