/** Family names of languages that put them first. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  (
    'kim lee park pak choi jung jeong chung kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn song ryu yoo hong moon ' +
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao peng zeng xiao tian ' +
    'dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lau chan cheung wong kwok leung chow tsang tung ng ip tse mak lam hui ' +
    'tsai hsieh ma soong xi mao wen bo meng qin hun nguyen tran pham le vo dang bui do ngo duong ly goh ong tan teo'
  ).split(' '),
);
