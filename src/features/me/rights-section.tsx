import styles from './me-page.module.css';

/** What becomes of what one enters, in plain words (个人信息保护法 asks for them, and so does decency). */
export function RightsSection() {
  return (
    <section aria-labelledby="rights" className={styles.section}>
      <h2 id="rights">你的信息怎么处理</h2>
      <ul className={styles.list}>
        <li>
          <strong>存了什么：</strong>
          你写的名字、单位，练的时候每一步选了什么、用了多久，写下的「先写一句」，微练和知识题的对错。录的音不存。
        </li>
        <li>
          <strong>存在哪儿：</strong>只在这台电脑、这个浏览器里。没有账号，没有服务器收它，不统计，不上传。
        </li>
        <li>
          <strong>拿来做什么：</strong>接着练、看复盘、看进步、排今天练什么。别的都不做。
        </li>
        <li>
          <strong>谁看得到：</strong>
          你没设口令，用这台电脑这个浏览器的人都看得到；设了口令，别人不能随手点开，可记录没有加密，懂行的人还是翻得出来。你不导出，就出不了这台电脑；导出的文件给了谁，由你定。
        </li>
        <li>
          <strong>你能做什么：</strong>
          随时看、改、存一份带走、全部删掉，都在这一页，不用问谁。不写名字也能练。
        </li>
        <li>
          <strong>单位组织练习时：</strong>
          要收记录，单位应当先说清楚收什么、做什么用、留多久，并经你同意。它是拿来练的，不是考核档案。
        </li>
      </ul>
    </section>
  );
}
