const GRADES = ['0 伤人', '1 诱人但有代价', '2 好', '3 最好'] as const;

/** An author's grade in words. */
export const gradeWords = (grade: number): string => GRADES[grade] ?? String(grade);
