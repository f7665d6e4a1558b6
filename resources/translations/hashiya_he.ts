<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Hashiya</source>
        <translation>אודות חאשיה</translation>
    </message>
    <message>
        <source>Hashiya (حاشية) is the gloss in a manuscript&apos;s margin. Read right-to-left documents, mark targets and shortcomings, and hand the result on.</source>
        <translation>חאשיה (حاشية) היא ההערה שבשולי כתב היד. אפשר לקרוא בה מסמכים הנכתבים מימין לשמאל, לתייג בהם יעדים וליקויים, ולמסור את התוצאה הלאה.</translation>
    </message>
    <message>
        <source>Hashiya: Apache License 2.0. Qt for Python: LGPL 3. Noto and Amiri fonts: SIL Open Font License 1.1. Lucide icons: ISC License.</source>
        <translation>חאשיה: רישיון Apache 2.0. ‏Qt for Python: רישיון LGPL 3. הגופנים Noto ו־Amiri: רישיון SIL Open Font 1.1. הסמלים Lucide: רישיון ISC.</translation>
    </message>
    <message>
        <source>Hashiya</source>
        <translation>חאשיה</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>גרסה {version}</translation>
    </message>
</context>
<context>
    <name>AddingFlow</name>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>טקסטים (*.txt);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Add texts</source>
        <translation>הוספת טקסטים</translation>
    </message>
    <message numerus="yes">
        <source>Reading files: %n</source>
        <translation>
            <numerusform>קריאת קובץ אחד</numerusform>
            <numerusform>קריאת %Ln קבצים</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} was added.</source>
        <translation>‏{title} נוסף.</translation>
    </message>
    <message numerus="yes">
        <source>Texts added: %n.</source>
        <translation>
            <numerusform>נוסף טקסט אחד.</numerusform>
            <numerusform>נוספו %Ln טקסטים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdjudicationFlow</name>
    <message>
        <source>Make another</source>
        <translation>יצירת אחר</translation>
    </message>
    <message>
        <source>Select some words in the text first.</source>
        <translation>יש לבחור תחילה מילים בטקסט.</translation>
    </message>
    <message>
        <source>Add to the agreed layer</source>
        <translation>הוספה לשכבה המוסכמת</translation>
    </message>
    <message numerus="yes">
        <source>Agreements taken: %n.</source>
        <translation>
            <numerusform>אומצה הסכמה אחת.</numerusform>
            <numerusform>אומצו %Ln הסכמות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Agreement</source>
        <translation>הסכמה</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>מתייגים</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>כל המתייגים</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>מסמכים</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>נספר לפי</translation>
    </message>
    <message>
        <source>Counted in characters</source>
        <translation>ספירה בתווים</translation>
    </message>
    <message>
        <source>Counted in words</source>
        <translation>ספירה במילים</translation>
    </message>
    <message>
        <source>Forgive white space, punctuation and one-letter prefixes at the edges</source>
        <translation>התעלמות מרווחים, מסימני פיסוק ומאותיות שימוש בקצוות</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>קטעים</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>ערכים</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>בלבול</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>מדדים</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>אין עדיין מה להשוות</translation>
    </message>
    <message>
        <source>Agreement needs a document in which two people marked something.</source>
        <translation>להסכמה דרוש מסמך ששני אנשים תייגו בו משהו.</translation>
    </message>
    <message>
        <source>Confusion table</source>
        <translation>טבלת הבלבול</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>מקומות</translation>
    </message>
    <message>
        <source>No place to show</source>
        <translation>אין מקום להציג</translation>
    </message>
    <message>
        <source>Choose a cell of the table above that counts something.</source>
        <translation>יש לבחור בטבלה שלמעלה תא שסופר משהו.</translation>
    </message>
    <message>
        <source>Places of the chosen cell</source>
        <translation>המקומות של התא שנבחר</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>כל המסמכים</translation>
    </message>
    <message>
        <source>Everything, document by document</source>
        <translation>הכול, מסמך אחר מסמך</translation>
    </message>
    <message>
        <source>Every label</source>
        <translation>כל תווית</translation>
    </message>
    <message>
        <source>words</source>
        <translation>מילים</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>תווים</translation>
    </message>
    <message>
        <source>{names}. {count} documents, {left} left out for want of a second annotator; in {units}.</source>
        <translation>‏{names}. מסמכים: {count}, מתוכם {left} הושמטו בהיעדר מתייג שני; הספירה לפי {units}.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>לא תויג</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>זוגות</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>מולאו</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>שווים</translation>
    </message>
    <message>
        <source>Equal of the filled in</source>
        <translation>שווים מבין שמולאו</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>אלפא</translation>
    </message>
</context>
<context>
    <name>AgreementFlow</name>
    <message>
        <source>Measuring agreement</source>
        <translation>מדידת ההסכמה</translation>
    </message>
</context>
<context>
    <name>AnnotationsPanel</name>
    <message>
        <source>Annotations of this document</source>
        <translation>התיוגים במסמך זה</translation>
    </message>
    <message>
        <source>Show annotations with label</source>
        <translation>הצגת תיוגים בתווית</translation>
    </message>
    <message>
        <source>Search the annotations</source>
        <translation>חיפוש בתיוגים</translation>
    </message>
    <message>
        <source>No annotation has these words</source>
        <translation>אין תיוג עם מילים אלה</translation>
    </message>
    <message>
        <source>Try fewer words, or another label.</source>
        <translation>כדאי לנסות פחות מילים, או תווית אחרת.</translation>
    </message>
    <message>
        <source>No annotation has this label</source>
        <translation>אין תיוג בתווית זו</translation>
    </message>
    <message>
        <source>Choose another one above, or all labels.</source>
        <translation>יש לבחור תווית אחרת למעלה, או את כל התוויות.</translation>
    </message>
    <message>
        <source>No annotations yet</source>
        <translation>אין עדיין תיוגים</translation>
    </message>
    <message>
        <source>Select words in the text, then press the key of a label.</source>
        <translation>יש לבחור מילים בטקסט ואז ללחוץ על המקש של תווית.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>תיוגים</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>כל התוויות</translation>
    </message>
</context>
<context>
    <name>AppearanceFlow</name>
    <message>
        <source>F11 brings everything back.</source>
        <translation>‏F11 מחזיר הכול.</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Who does what</source>
        <translation>חלוקת העבודה</translation>
    </message>
    <message>
        <source>Nothing to give out yet</source>
        <translation>אין עדיין מה לחלק</translation>
    </message>
    <message>
        <source>Add texts to the project, and people with “People…” in the menu “Review”.</source>
        <translation>יש להוסיף טקסטים לפרויקט, ואנשים דרך „אנשים…” בתפריט „סקירה”.</translation>
    </message>
    <message>
        <source>People for each document</source>
        <translation>אנשים לכל מסמך</translation>
    </message>
    <message>
        <source>Number of the draw</source>
        <translation>מספר ההגרלה</translation>
    </message>
    <message>
        <source>The same number draws the same people for the same documents.</source>
        <translation>אותו מספר מגריל אותם אנשים לאותם מסמכים.</translation>
    </message>
    <message>
        <source>Draw annotators</source>
        <translation>הגרלת מתייגים</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Adjudicators change this; you can look.</source>
        <translation>מכריעים משנים זאת; אפשר לצפות.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>{name}: {done} of {all} done</source>
        <translation>‏{name}: בוצעו {done} מתוך {all}</translation>
    </message>
    <message>
        <source>Nobody has a document to work on yet.</source>
        <translation>לאיש אין עדיין מסמך לעבוד עליו.</translation>
    </message>
</context>
<context>
    <name>AttributeField</name>
    <message>
        <source>a number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>This is not a number. Write it like 58.3 or ٥٨٫٣.</source>
        <translation>זה אינו מספר. יש לכתוב כך: 58.3 או ٥٨٫٣.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>משהו השתבש</translation>
    </message>
    <message>
        <source>Hashiya has met a fault of its own. Every change that you saw is on disk. You can go on; if it happens again, please send this report to the developers. It is also in {log}.</source>
        <translation>בחאשיה אירעה תקלה פנימית. כל שינוי שנראה על המסך שמור בדיסק. אפשר להמשיך; אם זה קורה שוב, נא לשלוח דוח זה למפתחים. הוא נמצא גם ב־{log}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Add the error&apos;s own words</source>
        <translation>הוספת נוסח השגיאה עצמו</translation>
    </message>
    <message>
        <source>The report says which part of the program failed, and holds no text, title or file name of yours. The error&apos;s own words may quote them. You can write what you did before it happened.</source>
        <translation>הדוח אומר איזה חלק של התוכנה נכשל, ואין בו טקסט, כותרת או שם קובץ שלך. נוסח השגיאה עצמו עלול לצטט אותם. אפשר לכתוב מה עשית לפני שזה קרה.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>העתקת הדוח</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>שמירת הדוח…</translation>
    </message>
    <message>
        <source>It could not be saved: {detail}</source>
        <translation>אי אפשר היה לשמור: {detail}</translation>
    </message>
    <message>
        <source>Saved in {path}.</source>
        <translation>נשמר ב־{path}.</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>הדוח נמצא בלוח.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>טקסט (*.txt)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>שמירת הדוח</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Make a bundle</source>
        <translation>יצירת חבילה</translation>
    </message>
    <message>
        <source>For</source>
        <translation>עבור</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>כל המסמכים</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>מסמכים</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>יצירת החבילה</translation>
    </message>
    <message>
        <source>A bundle is a project file for somebody who works elsewhere. Take their work back with “Merge…”.</source>
        <translation>חבילה היא קובץ פרויקט למי שעובד במקום אחר. את העבודה מחזירים לכאן דרך „מיזוג…”.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>בחירת קובץ</translation>
    </message>
    <message>
        <source>This file exists. Choose another name; nothing is overwritten.</source>
        <translation>קובץ זה קיים. יש לבחור שם אחר; דבר לא יידרס.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>תיקייה זו אינה קיימת. יש לבחור אחרת.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>= exactly</source>
        <translation>= בדיוק</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation>≥ לפחות</translation>
    </message>
    <message>
        <source>≤ at most</source>
        <translation>≤ לכל היותר</translation>
    </message>
    <message>
        <source>&gt; more than</source>
        <translation>&gt; יותר מ־</translation>
    </message>
    <message>
        <source>&lt; less than</source>
        <translation>&lt; פחות מ־</translation>
    </message>
    <message>
        <source>≈ about</source>
        <translation>≈ בערך</translation>
    </message>
    <message>
        <source>range</source>
        <translation>טווח</translation>
    </message>
    <message>
        <source>increase</source>
        <translation>עלייה</translation>
    </message>
    <message>
        <source>decrease</source>
        <translation>ירידה</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>מתוכנן</translation>
    </message>
    <message>
        <source>met</source>
        <translation>הושג</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>עלה על היעד</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>לא הושג</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>low result</source>
        <translation>תוצאה נמוכה</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>עיכוב</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>איכות</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>משאבים</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>תיאום</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>הפרה</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>קושי</translation>
    </message>
    <message>
        <source>other</source>
        <translation>אחר</translation>
    </message>
    <message>
        <source>economy</source>
        <translation>כלכלה</translation>
    </message>
    <message>
        <source>agriculture</source>
        <translation>חקלאות</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>תעשייה</translation>
    </message>
    <message>
        <source>trade and services</source>
        <translation>מסחר ושירותים</translation>
    </message>
    <message>
        <source>tourism</source>
        <translation>תיירות</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>השקעות</translation>
    </message>
    <message>
        <source>planning and land</source>
        <translation>תכנון וקרקע</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>סביבה</translation>
    </message>
    <message>
        <source>health</source>
        <translation>בריאות</translation>
    </message>
    <message>
        <source>education</source>
        <translation>חינוך</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>תרבות</translation>
    </message>
    <message>
        <source>social security</source>
        <translation>ביטחון סוציאלי</translation>
    </message>
    <message>
        <source>poverty</source>
        <translation>עוני</translation>
    </message>
    <message>
        <source>security and defence</source>
        <translation>ביטחון והגנה</translation>
    </message>
    <message>
        <source>party building</source>
        <translation>בניית המפלגה</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>מינהל</translation>
    </message>
    <message>
        <source>digital</source>
        <translation>דיגיטציה</translation>
    </message>
    <message>
        <source>rural development</source>
        <translation>פיתוח כפרי</translation>
    </message>
</context>
<context>
    <name>CodingFlow</name>
    <message>
        <source>Select some words first, then press the key of a label.</source>
        <translation>יש לבחור תחילה מילים ואז ללחוץ על המקש של תווית.</translation>
    </message>
    <message>
        <source>The annotation was removed.</source>
        <translation>התיוג הוסר.</translation>
    </message>
    <message>
        <source>There is nothing in this document to link to yet: mark it first.</source>
        <translation>אין עדיין במסמך זה למה לקשר: יש לתייג אותו תחילה.</translation>
    </message>
    <message>
        <source>What hinders this target?</source>
        <translation>מה מעכב יעד זה?</translation>
    </message>
    <message>
        <source>Which target does this hinder?</source>
        <translation>איזה יעד זה מעכב?</translation>
    </message>
    <message>
        <source>The link was removed.</source>
        <translation>הקישור הוסר.</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;ביטול פעולה: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול פעולה</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>ביצוע &amp;חוזר: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע &amp;חוזר</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New project…</source>
        <translation>פרויקט &amp;חדש…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;פתיחת פרויקט…</translation>
    </message>
    <message>
        <source>Open &amp;sample project</source>
        <translation>פתיחת פרויקט ה&amp;דוגמה</translation>
    </message>
    <message>
        <source>&amp;Add texts…</source>
        <translation>&amp;הוספת טקסטים…</translation>
    </message>
    <message>
        <source>&amp;Export JSON…</source>
        <translation>&amp;ייצוא JSON…</translation>
    </message>
    <message>
        <source>&amp;Import JSON…</source>
        <translation>יי&amp;בוא JSON…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;סגירת הפרויקט</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>י&amp;ציאה</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול פעולה</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע &amp;חוזר</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>&amp;Find in the text…</source>
        <translation>חי&amp;פוש בטקסט…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>ה&amp;תוצאה הבאה</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>התוצאה ה&amp;קודמת</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>ה&amp;גדרות…</translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation>התיוג ה&amp;בא</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>התיוג ה&amp;קודם</translation>
    </message>
    <message>
        <source>Next &amp;overlapping annotation</source>
        <translation>התיוג ה&amp;חופף הבא</translation>
    </message>
    <message>
        <source>&amp;Edit its values</source>
        <translation>&amp;עריכת ערכיו</translation>
    </message>
    <message>
        <source>Show its &amp;card</source>
        <translation>הצגת הכר&amp;טיס שלו</translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation>ה&amp;סרת התיוג</translation>
    </message>
    <message>
        <source>End to the left</source>
        <translation>הסוף שמאלה</translation>
    </message>
    <message>
        <source>End to the right</source>
        <translation>הסוף ימינה</translation>
    </message>
    <message>
        <source>Start to the left</source>
        <translation>ההתחלה שמאלה</translation>
    </message>
    <message>
        <source>Start to the right</source>
        <translation>ההתחלה ימינה</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>טקסט &amp;גדול יותר</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>טקסט &amp;קטן יותר</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>גודל טקסט &amp;רגיל</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>ה&amp;חלק הבא של החלון</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>החלק הקו&amp;דם של החלון</translation>
    </message>
    <message>
        <source>Only the te&amp;xt, full screen</source>
        <translation>רק ה&amp;טקסט, מסך מלא</translation>
    </message>
    <message>
        <source>&amp;Menu of what has the keyboard</source>
        <translation>התפריט של מה ש&amp;במוקד</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>כמו ב&amp;מערכת</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;בהיר</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;כהה</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>ס&amp;פיה</translation>
    </message>
    <message>
        <source>High contrast, l&amp;ight</source>
        <translation>ניגודיות &amp;גבוהה, בהיר</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>&amp;ניגודיות גבוהה, כהה</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>‏{percent}%</translation>
    </message>
    <message>
        <source>As in the &amp;language</source>
        <translation>כמו ב&amp;שפה</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;רישיונות</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;מדריך</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;קיצורי מקלדת</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>חיפוש &amp;פקודה…</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>סיור מ&amp;ודרך</translation>
    </message>
    <message>
        <source>Show &amp;tips</source>
        <translation>הצגת &amp;טיפים</translation>
    </message>
    <message>
        <source>Close the newest &amp;notice</source>
        <translation>&amp;סגירת ההודעה האחרונה</translation>
    </message>
    <message>
        <source>&amp;About Hashiya</source>
        <translation>&amp;אודות חאשיה</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>תיוג כ„{label}”</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Compare and adjudicate</source>
        <translation>השוואה והכרעה</translation>
    </message>
    <message>
        <source>Places where the layers differ</source>
        <translation>מקומות שבהם השכבות נבדלות</translation>
    </message>
    <message>
        <source>No disagreements</source>
        <translation>אין אי־הסכמות</translation>
    </message>
    <message>
        <source>Everybody marked the same here, or only one worked on it.</source>
        <translation>כולם תייגו כאן אותו דבר, או שרק אדם אחד עבד על כך.</translation>
    </message>
    <message>
        <source>Accept all exact agreements</source>
        <translation>קבלת כל ההסכמות המדויקות</translation>
    </message>
    <message>
        <source>Add the selected words…</source>
        <translation>הוספת המילים שנבחרו…</translation>
    </message>
    <message>
        <source>Adjudicators decide here; you can look.</source>
        <translation>מכריעים מחליטים כאן; אפשר לצפות.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>השוואה</translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>סגירת ההשוואה (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>מקום אחד להכרעה</numerusform>
            <numerusform>%Ln מקומות להכרעה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show agreements (%Ln)</source>
        <translation>
            <numerusform>הצגת הסכמות (%Ln)</numerusform>
            <numerusform>הצגת הסכמות (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>agreed</source>
        <translation>מוסכם</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>הוכרע</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>התנגשויות</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>אין התנגשויות</translation>
    </message>
    <message>
        <source>When merged work changed the same thing differently, both versions stand here until you choose.</source>
        <translation>כשעבודה שמוזגה שינתה אותו דבר באופן שונה, שתי הגרסאות נשארות כאן עד לבחירה.</translation>
    </message>
    <message>
        <source>Several sides worked on these without knowing of each other. Choose the version that holds.</source>
        <translation>כמה צדדים עבדו על אלה בלי לדעת זה על זה. יש לבחור את הגרסה הקובעת.</translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>אין התנגשויות.</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>השארת גרסה זו</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>לקיחת גרסה זו</translation>
    </message>
    <message>
        <source>The same in all of them:</source>
        <translation>זהה בכולן:</translation>
    </message>
    <message>
        <source>United from several sides</source>
        <translation>אוחד מכמה צדדים</translation>
    </message>
    <message>
        <source>{author}, {time}</source>
        <translation>‏{author}, {time}</translation>
    </message>
    <message>
        <source>Now: {who}</source>
        <translation>עכשיו: {who}</translation>
    </message>
    <message>
        <source>Instead: {who}</source>
        <translation>במקום זאת: {who}</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>accepted</source>
        <translation>קבלה</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>דחייה</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>proposed a change</source>
        <translation>הצעת שינוי</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>סגירת הדיון</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Union (U)</source>
        <translation>איחוד (U)</translation>
    </message>
    <message>
        <source>Intersection (I)</source>
        <translation>חיתוך (I)</translation>
    </message>
    <message>
        <source>Another… (N)</source>
        <translation>אחר… (N)</translation>
    </message>
    <message>
        <source>Nothing (X)</source>
        <translation>כלום (X)</translation>
    </message>
    <message>
        <source>Take ({key})</source>
        <translation>לקיחה ({key})</translation>
    </message>
    <message>
        <source>Take the span of {name}</source>
        <translation>לקיחת הקטע של {name}</translation>
    </message>
    <message>
        <source>marked nothing here</source>
        <translation>ללא תיוג כאן</translation>
    </message>
</context>
<context>
    <name>DescribingFlow</name>
    <message>
        <source>Rename document</source>
        <translation>שינוי שם המסמך</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Remove {title} and its annotations from the project? You can undo this.</source>
        <translation>להסיר את {title} ואת תיוגיו מהפרויקט? אפשר לבטל פעולה זו.</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>הסרת המסמך</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>The document was removed with its annotations.</source>
        <translation>המסמך הוסר עם תיוגיו.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>missing</source>
        <translation>חסר</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>גבולות</translation>
    </message>
    <message>
        <source>label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <source>values</source>
        <translation>ערכים</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>לקיחה</translation>
    </message>
    <message>
        <source>Take this part of the proposal</source>
        <translation>לקיחת חלק זה של ההצעה</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>דחייה</translation>
    </message>
    <message>
        <source>Decline this part of the proposal</source>
        <translation>דחיית חלק זה של ההצעה</translation>
    </message>
    <message>
        <source>Bounds: now {old}, proposed {new}</source>
        <translation>גבולות: עכשיו {old}, מוצע {new}</translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation>‏{name}: {old} ← {new}</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>To do</source>
        <translation>לביצוע</translation>
    </message>
    <message>
        <source>Assigned to you, not done yet</source>
        <translation>הוקצה לך וטרם בוצע</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>תו אחד</numerusform>
            <numerusform>%Ln תווים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Documents</source>
        <translation>מסמכים</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>סינון מסמכים</translation>
    </message>
    <message>
        <source>Add texts to this project</source>
        <translation>הוספת טקסטים לפרויקט זה</translation>
    </message>
    <message>
        <source>By title or file name; “{words}” finds what is assigned to you.</source>
        <translation>לפי כותרת או שם קובץ; „{words}” מוצא את מה שהוקצה לך.</translation>
    </message>
    <message>
        <source>No document is called that</source>
        <translation>אין מסמך בשם זה</translation>
    </message>
    <message>
        <source>Try other words, or clear the field above.</source>
        <translation>כדאי לנסות מילים אחרות, או לנקות את השדה שלמעלה.</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>אין עדיין טקסטים</translation>
    </message>
    <message>
        <source>Drop .txt files here, or use the + button above.</source>
        <translation>אפשר לגרור לכאן קובצי ‎.txt, או להשתמש בלחצן + שלמעלה.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>כיוון</translation>
    </message>
    <message>
        <source>Right to left, each paragraph by its letters</source>
        <translation>מימין לשמאל, כל פסקה לפי אותיותיה</translation>
    </message>
    <message>
        <source>Left to right, each paragraph by its letters</source>
        <translation>משמאל לימין, כל פסקה לפי אותיותיה</translation>
    </message>
    <message>
        <source>Right to left everywhere</source>
        <translation>מימין לשמאל בכל מקום</translation>
    </message>
    <message>
        <source>Left to right everywhere</source>
        <translation>משמאל לימין בכל מקום</translation>
    </message>
    <message>
        <source>Remove from the project…</source>
        <translation>הסרה מהפרויקט…</translation>
    </message>
</context>
<context>
    <name>ExchangeFlow</name>
    <message>
        <source>Exporting</source>
        <translation>ייצוא</translation>
    </message>
    <message numerus="yes">
        <source>Annotations exported to {file}: %n.</source>
        <translation>
            <numerusform>תיוג אחד יוצא אל {file}.</numerusform>
            <numerusform>%Ln תיוגים יוצאו אל {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>קובצי JSON ‏(*.json)</translation>
    </message>
    <message>
        <source>Import JSON</source>
        <translation>ייבוא JSON</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>קריאת {file}</translation>
    </message>
    <message>
        <source>Everything in this file is in the project already.</source>
        <translation>כל מה שבקובץ זה כבר נמצא בפרויקט.</translation>
    </message>
    <message>
        <source>The annotations were imported.</source>
        <translation>התיוגים יובאו.</translation>
    </message>
    <message numerus="yes">
        <source>Annotations imported: %n.</source>
        <translation>
            <numerusform>יובא תיוג אחד.</numerusform>
            <numerusform>יובאו %Ln תיוגים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export JSON</source>
        <translation>ייצוא JSON</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Whose annotations</source>
        <translation>התיוגים של מי</translation>
    </message>
    <message>
        <source>Everybody’s annotations</source>
        <translation>התיוגים של כולם</translation>
    </message>
    <message>
        <source>Only those of {name}</source>
        <translation>רק אלה של {name}</translation>
    </message>
    <message>
        <source>Only the agreed layer</source>
        <translation>רק השכבה המוסכמת</translation>
    </message>
    <message>
        <source>Include the texts</source>
        <translation>לכלול את הטקסטים</translation>
    </message>
    <message>
        <source>With the texts, others can read the file without the documents. Without them it is smaller.</source>
        <translation>עם הטקסטים אחרים יוכלו לקרוא את הקובץ בלי המסמכים. בלעדיהם הוא קטן יותר.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <source>The annotations of this project, for other programs, are written to:</source>
        <translation>התיוגים של פרויקט זה, עבור תוכנות אחרות, ייכתבו אל:</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>קובצי JSON ‏(*.json)</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>תיקייה זו אינה קיימת. יש לבחור אחרת.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>הקובץ קיים ויוחלף.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>כיוון</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>אורך</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>מחבר</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>שמות</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>מקש</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>צבע</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>תחת</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>מאפיינים</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>מתייגים</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>כל המסמכים</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>כל התוויות</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Hashiya projects (*.hashiya)</source>
        <translation>פרויקטים של חאשיה (*.hashiya)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>חיפוש בטקסט</translation>
    </message>
    <message>
        <source>Find in this text; vowel marks and letter forms don&apos;t matter</source>
        <translation>חיפוש בטקסט זה; הניקוד וצורות האותיות אינם משנים</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>מילים לחיפוש</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>התוצאה הקודמת (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>התוצאה הבאה (Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>סגירת החיפוש (Esc)</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>אין תוצאה</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>‏{current} מתוך {total}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Height of the inspector (arrow keys)</source>
        <translation>גובה פרטי התיוג (מקשי החיצים)</translation>
    </message>
    <message>
        <source>Width of the documents (arrow keys)</source>
        <translation>רוחב המסמכים (מקשי החיצים)</translation>
    </message>
    <message>
        <source>Width of the inspector (arrow keys)</source>
        <translation>רוחב פרטי התיוג (מקשי החיצים)</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>ההיסטוריה של</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>כל הפרויקט</translation>
    </message>
    <message>
        <source>The open document</source>
        <translation>המסמך הפתוח</translation>
    </message>
    <message>
        <source>The chosen annotation</source>
        <translation>התיוג שנבחר</translation>
    </message>
    <message>
        <source>By</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>כולם</translation>
    </message>
    <message>
        <source>On</source>
        <translation>בתאריך</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>מה נעשה</translation>
    </message>
    <message>
        <source>No step to show</source>
        <translation>אין צעד להציג</translation>
    </message>
    <message>
        <source>Above, choose the whole project, everybody and any day to see more.</source>
        <translation>כדי לראות עוד יש לבחור למעלה את כל הפרויקט, את כולם וכל יום.</translation>
    </message>
    <message>
        <source>Look at the document then…</source>
        <translation>הצגת המסמך כפי שהיה…</translation>
    </message>
    <message>
        <source>Copy of the project as it was…</source>
        <translation>עותק של הפרויקט כפי שהיה…</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <translation>
            <numerusform>הצעד האחרון</numerusform>
            <numerusform>%Ln הצעדים האחרונים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps: %Ln</source>
        <translation>
            <numerusform>צעד אחד</numerusform>
            <numerusform>%Ln צעדים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merges: %Ln</source>
        <translation>
            <numerusform>מיזוגים: %Ln</numerusform>
            <numerusform>מיזוגים: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The role of {name} in this project did not allow this step. A merge took it in.</source>
        <translation>התפקיד של {name} בפרויקט זה לא אִפשר צעד זה. הוא נכנס במיזוג.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ועוד אחד</numerusform>
            <numerusform>… ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>ללא שינוי</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Show this annotation in the text</source>
        <translation>הצגת תיוג זה בטקסט</translation>
    </message>
    <message>
        <source>Look at it then…</source>
        <translation>הצגה כפי שהיה…</translation>
    </message>
    <message>
        <source>See in the text how this annotation was</source>
        <translation>הצגת מצבו הקודם של תיוג זה בטקסט</translation>
    </message>
    <message>
        <source>Restore as after this step</source>
        <translation>שחזור כמו אחרי צעד זה</translation>
    </message>
    <message>
        <source>Restore this annotation</source>
        <translation>שחזור תיוג זה</translation>
    </message>
</context>
<context>
    <name>HistoryFlow</name>
    <message>
        <source>The annotation was restored.</source>
        <translation>התיוג שוחזר.</translation>
    </message>
    <message>
        <source>Copy of the project as it was</source>
        <translation>עותק של הפרויקט כפי שהיה</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>העתקת הפרויקט</translation>
    </message>
    <message>
        <source>Copied to {file}.</source>
        <translation>הועתק אל {file}.</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Memo</source>
        <translation>מזכר</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>מאת {author}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Add texts</source>
        <translation>הוספת טקסטים</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation>תצוגה מקדימה של הטקסט</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>מימין לשמאל</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>משמאל לימין</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;כותרת</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;קידוד</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;שפה</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>כי&amp;וון</translation>
    </message>
    <message>
        <source>{file} – already here as {title}</source>
        <translation>‏{file} – כבר נמצא כאן בשם {title}</translation>
    </message>
    <message numerus="yes">
        <source>Add texts (%n)</source>
        <translation>
            <numerusform>הוספת טקסט אחד</numerusform>
            <numerusform>הוספת %Ln טקסטים</numerusform>
        </translation>
    </message>
    <message>
        <source>… {count} characters in all</source>
        <translation>… {count} תווים בסך הכול</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>פרטי התיוג</translation>
    </message>
    <message>
        <source>No annotation chosen</source>
        <translation>לא נבחר תיוג</translation>
    </message>
    <message>
        <source>Click a highlight to see it here. To make one, select words and press the key of a label.</source>
        <translation>לחיצה על הדגשה מציגה אותה כאן. כדי ליצור תיוג יש לבחור מילים וללחוץ על המקש של תווית.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <source>The label of this annotation</source>
        <translation>התווית של תיוג זה</translation>
    </message>
    <message>
        <source>Remove this annotation (Delete)</source>
        <translation>הסרת תיוג זה (Delete)</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>מזכר</translation>
    </message>
    <message>
        <source>Your thoughts about this passage</source>
        <translation>מחשבות על קטע זה</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>By {author}, {created}</source>
        <translation>מאת {author}, {created}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>מצב: {status}</translation>
    </message>
    <message>
        <source>Changed {modified}</source>
        <translation>שונה {modified}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys that you trust</source>
        <translation>מפתחות מהימנים</translation>
    </message>
    <message>
        <source>Let people read you their public key themselves, on the telephone for example. Then you know it.</source>
        <translation>כדאי לבקש מאנשים להקריא בעצמם את המפתח הציבורי שלהם, למשל בטלפון. כך אפשר להיות בטוחים.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>של מי</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>מפתח ציבורי</translation>
    </message>
    <message>
        <source>Whose key it is</source>
        <translation>בעל המפתח</translation>
    </message>
    <message>
        <source>Paste a public key</source>
        <translation>הדבקת מפתח ציבורי</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Choose a file with a key</source>
        <translation>בחירת קובץ עם מפתח</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>אמון</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>מתן אמון במפתח זה</translation>
    </message>
    <message>
        <source>Do not trust the key of {name} any longer</source>
        <translation>ביטול האמון במפתח של {name}</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>מפתחות (*.pem);;כל הקבצים (*)</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>Labels for the selection</source>
        <translation>תוויות לבחירה</translation>
    </message>
    <message>
        <source>{label}  {key}</source>
        <translation>‏{label}  {key}</translation>
    </message>
</context>
<context>
    <name>LaneNames</name>
    <message>
        <source>Agreed layer</source>
        <translation>השכבה המוסכמת</translation>
    </message>
    <message>
        <source>Layers beside the text, from the text outwards: {names}</source>
        <translation>השכבות שליד הטקסט, מן הטקסט החוצה: {names}</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>ערבית</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>עברית</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>פרסית</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>אורדו</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>פשטו</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <translation>כורדית מרכזית</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>יידיש</translation>
    </message>
    <message>
        <source>English</source>
        <translation>אנגלית</translation>
    </message>
    <message>
        <source>French</source>
        <translation>צרפתית</translation>
    </message>
    <message>
        <source>German</source>
        <translation>גרמנית</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>ספרדית</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>טורקית</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>וייטנאמית</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>לא ידועה</translation>
    </message>
</context>
<context>
    <name>LayersBox</name>
    <message>
        <source>Agreed layer</source>
        <translation>השכבה המוסכמת</translation>
    </message>
    <message>
        <source>Show the layer of {name}</source>
        <translation>הצגת השכבה של {name}</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>רישיונות</translation>
    </message>
    <message>
        <source>Search by name or licence</source>
        <translation>חיפוש לפי שם או רישיון</translation>
    </message>
    <message>
        <source>What the program consists of</source>
        <translation>ממה מורכבת התוכנה</translation>
    </message>
    <message>
        <source>{name}, {licence}</source>
        <translation>‏{name}, {licence}</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>נוסח הרישיון</translation>
    </message>
    <message>
        <source>{name} {version}: {licence}</source>
        <translation>‏{name} {version}: {licence}</translation>
    </message>
    <message>
        <source>{name}: {licence}</source>
        <translation>‏{name}: {licence}</translation>
    </message>
    <message>
        <source>This package brings no text of its licence. It is told at {page}.</source>
        <translation>חבילה זו אינה מביאה את נוסח הרישיון שלה. הוא מופיע ב־{page}.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>הוספת קישור</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>סינון</translation>
    </message>
    <message>
        <source>No annotation has these words</source>
        <translation>אין תיוג עם מילים אלה</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>ניקוי הסינון יציג את כולם.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>קישור</translation>
    </message>
</context>
<context>
    <name>LinksBox</name>
    <message>
        <source>Add link…</source>
        <translation>הוספת קישור…</translation>
    </message>
    <message>
        <source>Add a link to another annotation</source>
        <translation>הוספת קישור לתיוג אחר</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>קישורים</translation>
    </message>
    <message>
        <source>hinders</source>
        <translation>מעכב את</translation>
    </message>
    <message>
        <source>hindered by</source>
        <translation>מעוכב על ידי</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>הסרת קישור זה</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Hashiya</source>
        <translation>חאשיה</translation>
    </message>
    <message>
        <source>{title} – Hashiya</source>
        <translation>‏{title} – חאשיה</translation>
    </message>
    <message>
        <source>Another window has this project open for writing. Here you can only read. To work at the same time, ask for a bundle of it: its work is merged back later.</source>
        <translation>פרויקט זה פתוח לכתיבה בחלון אחר. כאן אפשר רק לקרוא. כדי לעבוד בו־זמנית יש לבקש חבילה ממנו: עבודתה תמוזג אחר כך.</translation>
    </message>
    <message>
        <source>This project can only be read: its file or folder is not writable.</source>
        <translation>פרויקט זה לקריאה בלבד: אי אפשר לכתוב לקובץ או לתיקייה שלו.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>הופסק. דבר לא השתנה.</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>מדריך</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>חיפוש במדריך</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>תוכן העניינים</translation>
    </message>
    <message>
        <source>Nothing found in the manual</source>
        <translation>לא נמצא דבר במדריך</translation>
    </message>
    <message>
        <source>Try another or a shorter word.</source>
        <translation>כדאי לנסות מילה אחרת או קצרה יותר.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>עמוד המדריך</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>קדימה</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>אותיות קטנות יותר</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>אותיות גדולות יותר</translation>
    </message>
    <message>
        <source>{page} – Manual</source>
        <translation>‏{page} – מדריך</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>‏{percent}%</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>F1 exact</source>
        <translation>‏F1 מדויק</translation>
    </message>
    <message>
        <source>F1 overlap</source>
        <translation>‏F1 חופף</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>הסכמה</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>אלפא</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>קאפה</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>קאפה של פלייס</translation>
    </message>
    <message>
        <source>αU 1995</source>
        <translation>‏αU 1995</translation>
    </message>
    <message>
        <source>uα 2016</source>
        <translation>‏uα 2016</translation>
    </message>
</context>
<context>
    <name>MentionEntry</name>
    <message>
        <source>People to mention</source>
        <translation>אנשים לאזכור</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Menus</source>
        <translation>תפריטים</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>פרויקטים &amp;אחרונים</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;עריכה</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;תיוג</translation>
    </message>
    <message>
        <source>&amp;Move its ends</source>
        <translation>ה&amp;זזת קצותיו</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ת&amp;צוגה</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ערכת &amp;נושא</translation>
    </message>
    <message>
        <source>&amp;Interface size</source>
        <translation>גודל ה&amp;ממשק</translation>
    </message>
    <message>
        <source>Interface lan&amp;guage</source>
        <translation>&amp;שפת הממשק</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;ספרות</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ע&amp;זרה</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>בטקסט</translation>
    </message>
    <message>
        <source>In the search bar</source>
        <translation>בסרגל החיפוש</translation>
    </message>
    <message>
        <source>On the review page</source>
        <translation>בעמוד הסקירה</translation>
    </message>
    <message>
        <source>On the comparison page</source>
        <translation>בעמוד ההשוואה</translation>
    </message>
    <message>
        <source>One character, as it is seen; with Shift, select</source>
        <translation>תו אחד, כפי שהוא נראה; עם Shift לבחירה</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>מילה אחת</translation>
    </message>
    <message>
        <source>One sentence</source>
        <translation>משפט אחד</translation>
    </message>
    <message>
        <source>One paragraph</source>
        <translation>פסקה אחת</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>לחיצה כפולה</translation>
    </message>
    <message>
        <source>Select a word; a third click the sentence, a fourth the paragraph</source>
        <translation>בחירת מילה; לחיצה שלישית למשפט, רביעית לפסקה</translation>
    </message>
    <message>
        <source>Click again</source>
        <translation>לחיצה נוספת</translation>
    </message>
    <message>
        <source>The next annotation under the same spot</source>
        <translation>התיוג הבא באותו מקום</translation>
    </message>
    <message>
        <source>Hide the small menu at the selection</source>
        <translation>הסתרת התפריט הקטן שליד הבחירה</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>התוצאה הבאה</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>התוצאה הקודמת</translation>
    </message>
    <message>
        <source>Close the search; the match stays selected</source>
        <translation>סגירת החיפוש; התוצאה נשארת בחורה</translation>
    </message>
    <message>
        <source>Next or previous annotation of the queue</source>
        <translation>התיוג הבא או הקודם בתור</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>קבלה</translation>
    </message>
    <message>
        <source>Reject, with a reason</source>
        <translation>דחייה, עם סיבה</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation>הצעת שינוי</translation>
    </message>
    <message>
        <source>Write a comment; Ctrl+Enter sends it</source>
        <translation>כתיבת הערה; Ctrl+Enter שולח אותה</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>סגירת העמוד</translation>
    </message>
    <message>
        <source>Next or previous place</source>
        <translation>המקום הבא או הקודם</translation>
    </message>
    <message>
        <source>Take that annotator&apos;s version; A and B take the first two</source>
        <translation>לקיחת הגרסה של אותו מתייג; A ו־B לשניים הראשונים</translation>
    </message>
    <message>
        <source>Take all that the spans cover, or what they have in common</source>
        <translation>לקיחת כל מה שהקטעים מכסים, או המשותף להם</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>יצירת אחר</translation>
    </message>
    <message>
        <source>Decide that nothing stands here</source>
        <translation>הכרעה שאין כאן דבר</translation>
    </message>
</context>
<context>
    <name>MergeAccount</name>
    <message>
        <source>Merge</source>
        <translation>מיזוג</translation>
    </message>
    <message numerus="yes">
        <source>Steps that came: %Ln</source>
        <translation>
            <numerusform>צעדים שהגיעו: %Ln</numerusform>
            <numerusform>צעדים שהגיעו: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Beyond a role</source>
        <translation>מעבר לתפקיד</translation>
    </message>
    <message>
        <source>Roles in this project did not allow these steps. They were taken in like all others; somebody should look at them.</source>
        <translation>התפקידים בפרויקט זה לא אִפשרו צעדים אלה. הם נקלטו ככל האחרים, וכדאי שמישהו יבדוק אותם.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, steps: %Ln</source>
        <translation>
            <numerusform>‏{name}, צעדים: %Ln</numerusform>
            <numerusform>‏{name}, צעדים: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Made for {name}</source>
        <translation>נוצר עבור {name}</translation>
    </message>
    <message>
        <source>✓ Signed by {name}</source>
        <translation>✓ נחתם בידי {name}</translation>
    </message>
    <message>
        <source>Signed with the key {key}</source>
        <translation>נחתם במפתח {key}</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>לא חתום</translation>
    </message>
    <message>
        <source>Go to the newest of them</source>
        <translation>מעבר לחדש שבהם</translation>
    </message>
    <message>
        <source>⚠ Beyond a role</source>
        <translation>⚠ מעבר לתפקיד</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>מיזוג</translation>
    </message>
    <message>
        <source>What will come</source>
        <translation>מה יגיע</translation>
    </message>
    <message numerus="yes">
        <source>In conflict: %Ln. Both versions are kept, and you choose afterwards.</source>
        <translation>
            <numerusform>התנגשות אחת. שתי הגרסאות נשמרות, והבחירה אחר כך.</numerusform>
            <numerusform>%Ln התנגשויות. שתי הגרסאות נשמרות, והבחירה אחר כך.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>אין התנגשויות.</translation>
    </message>
    <message>
        <source>Take only what somebody I trust has signed</source>
        <translation>לקיחת מה שנחתם בידי מי שמהימן עליי בלבד</translation>
    </message>
    <message>
        <source>Keys that you trust…</source>
        <translation>מפתחות מהימנים…</translation>
    </message>
    <message>
        <source>This will come</source>
        <translation>זה יגיע</translation>
    </message>
    <message>
        <source>Everything in these files is in the project already.</source>
        <translation>כל מה שבקבצים אלה כבר נמצא בפרויקט.</translation>
    </message>
    <message numerus="yes">
        <source>New steps: %Ln, by {people}</source>
        <translation>
            <numerusform>צעד חדש אחד, מאת {people}</numerusform>
            <numerusform>%Ln צעדים חדשים, מאת {people}</numerusform>
        </translation>
    </message>
    <message>
        <source>Signatures can be checked once the library cryptography is installed: {command}</source>
        <translation>אפשר יהיה לבדוק חתימות אחרי התקנת הספרייה cryptography:‏ {command}</translation>
    </message>
    <message>
        <source>{file}: not signed, or changed after it was signed</source>
        <translation>‏{file}: אינו חתום, או ששונה אחרי שנחתם</translation>
    </message>
    <message>
        <source>{file}: not checked</source>
        <translation>‏{file}: לא נבדק</translation>
    </message>
    <message>
        <source>✓ {file}: signed by {name}</source>
        <translation>✓ {file}: נחתם בידי {name}</translation>
    </message>
    <message>
        <source>{file}: signed with a key that you do not know, {key}</source>
        <translation>‏{file}: נחתם במפתח לא מוכר, {key}</translation>
    </message>
    <message>
        <source>Trust it…</source>
        <translation>מתן אמון…</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>מתן אמון במפתח זה</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>שונה</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>הוסר</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>בהתנגשות</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>פרויקט חדש</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>יצירת הפרויקט</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;כותרת</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>My project</source>
        <translation>הפרויקט שלי</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>זו תיקייה. יש להוסיף שם לקובץ.</translation>
    </message>
    <message>
        <source>A file of this name exists already. Choose another name.</source>
        <translation>כבר קיים קובץ בשם זה. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>תיקייה זו אינה קיימת. יש לבחור אחרת.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>סגירת הודעה זו</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>not possible now</source>
        <translation>לא אפשרי כעת</translation>
    </message>
</context>
<context>
    <name>PaletteDelegate</name>
    <message>
        <source>not possible now</source>
        <translation>לא אפשרי כעת</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Find a command</source>
        <translation>חיפוש פקודה</translation>
    </message>
    <message>
        <source>Type what you want to do, or a document&apos;s title</source>
        <translation>מה רוצים לעשות, או כותרת של מסמך</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>פקודות</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>אין דבר בשם זה</translation>
    </message>
    <message>
        <source>Try another word: a menu, a label, a document&apos;s title, or some letters of one.</source>
        <translation>כדאי לנסות מילה אחרת: תפריט, תווית, כותרת של מסמך, או כמה מאותיותיהם.</translation>
    </message>
</context>
<context>
    <name>PaletteFlow</name>
    <message>
        <source>{command} (chosen)</source>
        <translation>‏{command} (נבחר)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>Go to annotation</source>
        <translation>מעבר לתיוג</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>The text as it was</source>
        <translation>הטקסט כפי שהיה</translation>
    </message>
    <message>
        <source>Whose annotations</source>
        <translation>התיוגים של מי</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <source>Restore what is shown</source>
        <translation>שחזור מה שמוצג</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>חזרה (Esc)</translation>
    </message>
    <message>
        <source>Back to how it is</source>
        <translation>חזרה למצב הנוכחי</translation>
    </message>
    <message>
        <source>The text as it was on {time}</source>
        <translation>הטקסט כפי שהיה ב־{time}</translation>
    </message>
    <message>
        <source>Everybody’s annotations</source>
        <translation>התיוגים של כולם</translation>
    </message>
    <message>
        <source>The agreed layer</source>
        <translation>השכבה המוסכמת</translation>
    </message>
    <message numerus="yes">
        <source>come back: %Ln</source>
        <translation>
            <numerusform>יחזור: %Ln</numerusform>
            <numerusform>יחזרו: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>go: %Ln</source>
        <translation>
            <numerusform>ייעלם: %Ln</numerusform>
            <numerusform>ייעלמו: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change: %Ln</source>
        <translation>
            <numerusform>ישתנה: %Ln</numerusform>
            <numerusform>ישתנו: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is different now.</source>
        <translation>דבר אינו שונה עכשיו.</translation>
    </message>
</context>
<context>
    <name>PastFlow</name>
    <message>
        <source>Open the document of this step first, then look at it again.</source>
        <translation>יש לפתוח תחילה את המסמך של צעד זה ואז להציג אותו שוב.</translation>
    </message>
    <message>
        <source>What you saw was restored.</source>
        <translation>מה שהוצג שוחזר.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>צבע</translation>
    </message>
    <message>
        <source>Nobody is listed yet</source>
        <translation>אין עדיין איש ברשימה</translation>
    </message>
    <message>
        <source>Write a name below and add it. Whoever marks something is listed without that.</source>
        <translation>יש לכתוב שם למטה ולהוסיף אותו. מי שמתייג משהו מופיע גם בלי זה.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>אדם חדש</translation>
    </message>
    <message>
        <source>Name of somebody new</source>
        <translation>שם של אדם חדש</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>הוספת אדם זה</translation>
    </message>
    <message>
        <source>Annotators work blind, until they mark a document done</source>
        <translation>המתייגים עובדים בסמיות, עד שהם מסמנים שהמסמך בוצע</translation>
    </message>
    <message>
        <source>People may review their own work</source>
        <translation>מותר לאנשים לסקור את עבודתם שלהם</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Adjudicators change this; you can look.</source>
        <translation>מכריעים משנים זאת; אפשר לצפות.</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>התפקיד של {name}</translation>
    </message>
    <message>
        <source>Colour of {name}</source>
        <translation>הצבע של {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>הסרת {name}</translation>
    </message>
</context>
<context>
    <name>PreferenceFlow</name>
    <message>
        <source>There are no copies yet.</source>
        <translation>אין עדיין עותקים.</translation>
    </message>
    <message>
        <source>No program opens folders here. The copies lie in {folder}.</source>
        <translation>אין כאן תוכנה שפותחת תיקיות. העותקים נמצאים ב־{folder}.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>איפוס ההגדרות</translation>
    </message>
    <message>
        <source>Put every setting back to how it was at first? Your name, projects, places and keys stay.</source>
        <translation>להחזיר כל הגדרה למצבה ההתחלתי? השם, הפרויקטים, המקומות והמפתחות נשארים.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>איפוס</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>{path} does not exist. Check the name, or make a new project.</source>
        <translation>‏{path} אינו קיים. יש לבדוק את השם או ליצור פרויקט חדש.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name; nothing was overwritten.</source>
        <translation>‏{path} כבר קיים. יש לבחור שם אחר; דבר לא נדרס.</translation>
    </message>
    <message>
        <source>{path} is not a Hashiya project. Choose a file that ends in .hashiya.</source>
        <translation>‏{path} אינו פרויקט של חאשיה. יש לבחור קובץ שמסתיים ב־‎.hashiya.</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Choose a Hashiya project; nothing was changed.</source>
        <translation>‏{path} הוא מסד נתונים של תוכנה אחרת. יש לבחור פרויקט של חאשיה; דבר לא שונה.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}). Restore the newest copy from {backups}.</source>
        <translation>‏{path} פגום ({detail}). יש לשחזר את העותק החדש ביותר מתוך {backups}.</translation>
    </message>
    <message>
        <source>Another program wrote over {path} while it was open here. Everything up to your last saved step is kept in {copy}: open that one, or put it in its place.</source>
        <translation>תוכנה אחרת כתבה על {path} בזמן שהיה פתוח כאן. הכול עד הצעד האחרון שנשמר נמצא ב־{copy}: אפשר לפתוח אותו, או להעביר אותו למקומו.</translation>
    </message>
    <message>
        <source>Another program wrote over {path} while it was open here. What was done since the newest copy in {backups} could not be kept: open that copy, or put it in its place.</source>
        <translation>תוכנה אחרת כתבה על {path} בזמן שהיה פתוח כאן. את מה שנעשה מאז העותק החדש ביותר מתוך {backups} לא היה אפשר לשמור: אפשר לפתוח את העותק ההוא, או להעביר אותו למקומו.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Hashiya (format {found}; this one reads up to {known}). Update Hashiya to open it.</source>
        <translation>‏{path} נוצר בגרסה חדשה יותר של חאשיה (פורמט {found}; גרסה זו קוראת עד {known}). כדי לפתוח אותו יש לעדכן את חאשיה.</translation>
    </message>
    <message>
        <source>{path} can only be read. Make the file and its folder writable, or work on a copy.</source>
        <translation>‏{path} לקריאה בלבד. יש לאפשר כתיבה לקובץ ולתיקייה שלו, או לעבוד על עותק.</translation>
    </message>
    <message>
        <source>{path} is being written by another program. Wait until it has finished, then try again. Colleagues who work at the same time each take a bundle, which is merged back.</source>
        <translation>תוכנה אחרת כותבת אל {path}. יש להמתין לסיומה ולנסות שוב. עמיתים שעובדים בו־זמנית לוקחים כל אחד חבילה, והיא ממוזגת בחזרה.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again; nothing was lost.</source>
        <translation>הדיסק שבו נמצא {path} מלא. יש לפנות מקום ולנסות שוב; דבר לא אבד.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({detail}).</source>
        <translation>אי אפשר לקרוא את {path} או לכתוב אליו ({detail}).</translation>
    </message>
    <message>
        <source>{path} could not be brought to the new format ({detail}). It was left as it was; a copy lies at {backup}.</source>
        <translation>אי אפשר היה להעביר את {path} לפורמט החדש ({detail}). הוא נשאר כפי שהיה; עותק נמצא ב־{backup}.</translation>
    </message>
    <message>
        <source>There is no document {document} in this project. Name one by its id, file name or title.</source>
        <translation>אין מסמך {document} בפרויקט זה. יש לציין מסמך לפי המזהה, שם הקובץ או הכותרת.</translation>
    </message>
    <message>
        <source>Several documents are called {document}. Use the id: {ids}.</source>
        <translation>כמה מסמכים נקראים {document}. יש להשתמש במזהה: {ids}.</translation>
    </message>
    <message>
        <source>There is no annotation {annotation}. It may have been removed.</source>
        <translation>אין תיוג {annotation}. ייתכן שהוסר.</translation>
    </message>
    <message>
        <source>There is no link {link}. It may have been removed.</source>
        <translation>אין קישור {link}. ייתכן שהוסר.</translation>
    </message>
    <message>
        <source>There is no label {label}. Use one of: {known}.</source>
        <translation>אין תווית {label}. יש להשתמש באחת מאלה: {known}.</translation>
    </message>
    <message>
        <source>The label {label} has no attribute {attribute}. Use one of: {known}.</source>
        <translation>לתווית {label} אין מאפיין {attribute}. יש להשתמש באחד מאלה: {known}.</translation>
    </message>
    <message>
        <source>{value} is not a number, which {attribute} needs. Write it like 58.3 or ٥٨٫٣.</source>
        <translation>‏{value} אינו מספר, והמאפיין {attribute} דורש מספר. יש לכתוב כך: 58.3 או ٥٨٫٣.</translation>
    </message>
    <message>
        <source>{value} is not a choice of {attribute}. Use one of: {known}.</source>
        <translation>‏{value} אינו מהאפשרויות של {attribute}. יש להשתמש באחת מאלה: {known}.</translation>
    </message>
    <message>
        <source>The span {start}-{end} is empty. Its end must come after its start.</source>
        <translation>הקטע {start}-{end} ריק. סופו צריך לבוא אחרי תחילתו.</translation>
    </message>
    <message>
        <source>The span {start}-{end} lies outside the text, which has {length} characters.</source>
        <translation>הקטע {start}-{end} נמצא מחוץ לטקסט, שבו {length} תווים.</translation>
    </message>
    <message>
        <source>The span {asked_start}-{asked_end} cut a character in two and was widened to {start}-{end}.</source>
        <translation>הקטע {asked_start}-{asked_end} חצה תו לשניים והורחב אל {start}-{end}.</translation>
    </message>
    <message>
        <source>{file} has the same text as {title}, which is in the project already. It was not added again.</source>
        <translation>הטקסט של {file} זהה לזה של {title}, שכבר נמצא בפרויקט. הוא לא נוסף שוב.</translation>
    </message>
    <message>
        <source>These two annotations are linked already.</source>
        <translation>שני התיוגים האלה כבר מקושרים.</translation>
    </message>
    <message>
        <source>An annotation cannot be linked to itself.</source>
        <translation>אי אפשר לקשר תיוג לעצמו.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>אין פעולה לביטול.</translation>
    </message>
    <message>
        <source>{person} has done nothing here that could be taken back. The last step is {author}&apos;s, and only they can take it back.</source>
        <translation>‏{person} לא עשה כאן דבר שאפשר לבטל. הצעד האחרון הוא של {author}, ורק מי שעשה אותו יכול לבטלו.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>אין פעולה לביצוע חוזר.</translation>
    </message>
    <message>
        <source>This step cannot be taken back: what it changed has been changed again since. Take back the later change first.</source>
        <translation>אי אפשר לבטל צעד זה: מה שהוא שינה השתנה שוב מאז. יש לבטל קודם את השינוי המאוחר.</translation>
    </message>
    <message>
        <source>There is no encoding called {encoding}. Use one such as utf-8, windows-1256 or iso-8859-8.</source>
        <translation>אין קידוד בשם {encoding}. יש להשתמש בקידוד כגון utf-8,‏ windows-1256 או iso-8859-8.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {encoding} (first bad byte at {position}). Choose another encoding.</source>
        <translation>אי אפשר לקרוא את {file} בקידוד {encoding} (הבית השגוי הראשון במקום {position}). יש לבחור קידוד אחר.</translation>
    </message>
    <message>
        <source>{file} is not a text file. Save it as plain text and add that.</source>
        <translation>‏{file} אינו קובץ טקסט. יש לשמור אותו כטקסט פשוט ולהוסיף אותו.</translation>
    </message>
    <message>
        <source>{file}: {count} characters that cannot be read or stored (bad bytes, NUL, half a surrogate pair) were replaced with �.</source>
        <translation>‏{file}: ‏{count} תווים שאי אפשר לקרוא או לשמור (בתים שגויים, NUL, חצי זוג תחליפי) הוחלפו ב־�.</translation>
    </message>
    <message>
        <source>{file} has nothing to read: no letter, digit or sign that is seen. If that is a surprise, look at the file in another program, or choose another encoding.</source>
        <translation>אין ב־{file} מה לקרוא: אף אות, ספרה או סימן נראים לעין. אם זה מפתיע, כדאי להביט בקובץ בתוכנה אחרת או לבחור קידוד אחר.</translation>
    </message>
    <message>
        <source>{file} is not JSON ({detail}). Choose a file that Hashiya exported.</source>
        <translation>‏{file} אינו JSON ‏({detail}). יש לבחור קובץ שחאשיה ייצאה.</translation>
    </message>
    <message>
        <source>{file} does not follow the format hashiya-annotations: {errors}. Nothing was imported.</source>
        <translation>‏{file} אינו בפורמט hashiya-annotations:‏ {errors}. דבר לא יובא.</translation>
    </message>
    <message>
        <source>{file}: the quote of annotation {annotation} does not match the text at {start}-{end}. Nothing was imported.</source>
        <translation>‏{file}: הציטוט של התיוג {annotation} אינו תואם את הטקסט במקום {start}-{end}. דבר לא יובא.</translation>
    </message>
    <message>
        <source>{file}: the text of document {document} differs from the one in this project. Nothing was imported.</source>
        <translation>‏{file}: הטקסט של המסמך {document} שונה מזה שבפרויקט. דבר לא יובא.</translation>
    </message>
    <message>
        <source>{file}: document {document} is not in this project and the file does not hold its text. Add the document first, or export it with its text. Nothing was imported.</source>
        <translation>‏{file}: המסמך {document} אינו בפרויקט זה והקובץ אינו מכיל את הטקסט שלו. יש להוסיף את המסמך תחילה, או לייצא אותו עם הטקסט. דבר לא יובא.</translation>
    </message>
    <message>
        <source>{file}: {kind} {id} exists in this project with other content. Nothing was imported.</source>
        <translation>‏{file}: ‏{kind} {id} קיים בפרויקט זה עם תוכן אחר. דבר לא יובא.</translation>
    </message>
    <message>
        <source>The id {id} is in use already. Leave it out, and a new one is made.</source>
        <translation>המזהה {id} כבר בשימוש. אפשר להשמיטו, ומזהה חדש ייווצר.</translation>
    </message>
    <message>
        <source>{field} holds a character that cannot be stored (NUL or half a surrogate pair) at position {position}. Remove it and try again.</source>
        <translation>ב־{field} יש תו שאי אפשר לשמור (NUL או חצי זוג תחליפי) במקום {position}. יש להסירו ולנסות שוב.</translation>
    </message>
    <message>
        <source>{count} annotations have the label {label}. Relabel or remove them before you drop it.</source>
        <translation>‏{count} תיוגים נושאים את התווית {label}. יש לשנות את תוויתם או להסירם לפני שמסירים אותה.</translation>
    </message>
    <message>
        <source>{count} annotations of {label} have a value in {attribute} that the new codebook does not allow. Change those values first.</source>
        <translation>ל־{count} תיוגים של {label} יש ב־{attribute} ערך שספר הקודים החדש אינו מתיר. יש לשנות תחילה את הערכים האלה.</translation>
    </message>
    <message>
        <source>{name} stands twice in the codebook. Give every label, attribute, choice and shortcut a name of its own.</source>
        <translation>‏{name} מופיע פעמיים בספר הקודים. יש לתת לכל תווית, מאפיין, אפשרות וקיצור שם משלו.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a person&apos;s name. Give one that is not empty and not {reserved}.</source>
        <translation>„{name}” אינו יכול להיות שם של אדם. יש לתת שם שאינו ריק ואינו {reserved}.</translation>
    </message>
    <message>
        <source>There is nobody called {name} in this project. Use one of: {known}.</source>
        <translation>אין בפרויקט זה אדם בשם {name}. יש להשתמש באחד מאלה: {known}.</translation>
    </message>
    <message>
        <source>{name} has annotations or documents to work on and stays in the project.</source>
        <translation>ל־{name} יש תיוגים או מסמכים לעבוד עליהם, ולכן השם נשאר בפרויקט.</translation>
    </message>
    <message>
        <source>{wanted} people are needed for each document, but only {count} are named. Name more people, or ask for fewer for each document.</source>
        <translation>דרושים {wanted} אנשים לכל מסמך, אך צוינו רק {count}. יש לציין עוד אנשים, או לבקש פחות לכל מסמך.</translation>
    </message>
    <message>
        <source>{person} does not have the document {document}. Assign it first.</source>
        <translation>המסמך {document} אינו אצל {person}. יש להקצות אותו תחילה.</translation>
    </message>
    <message>
        <source>{person} works blind and sees only their own layer of {document} until they mark it done.</source>
        <translation>‏{person} עובד בסמיות ורואה רק את השכבה שלו של {document} עד שיסמן שבוצע.</translation>
    </message>
    <message>
        <source>{person} has seen the other layers of {document}. Ask a reviewer or an adjudicator to open it again.</source>
        <translation>‏{person} ראה את השכבות האחרות של {document}. יש לבקש מסוקר או ממכריע לפתוח אותו שוב.</translation>
    </message>
    <message>
        <source>{person} cannot review their own work. Ask somebody else, or allow it in the project&apos;s settings.</source>
        <translation>‏{person} אינו יכול לסקור את עבודתו. יש לבקש ממישהו אחר, או להתיר זאת בהגדרות הפרויקט.</translation>
    </message>
    <message>
        <source>{person} may not review in this project. These people may: {names}.</source>
        <translation>‏{person} אינו רשאי לסקור בפרויקט זה. רשאים: {names}.</translation>
    </message>
    <message>
        <source>{person} may not decide about the agreed layer of this project. These people may: {names}.</source>
        <translation>‏{person} אינו רשאי להכריע לגבי השכבה המוסכמת של פרויקט זה. רשאים: {names}.</translation>
    </message>
    <message>
        <source>{person} may not change the people, rules and assignments of this project. These people may: {names}.</source>
        <translation>‏{person} אינו רשאי לשנות את האנשים, הכללים וההקצאות בפרויקט זה. רשאים: {names}.</translation>
    </message>
    <message>
        <source>{person} may change only their own annotations here, not those of {author}. Comment on them, or ask one of these people: {names}.</source>
        <translation>‏{person} רשאי לשנות כאן רק את תיוגיו, לא את אלה של {author}. אפשר להעיר עליהם, או לבקש מאחד מאלה: {names}.</translation>
    </message>
    <message>
        <source>A rejection needs a reason. Say in a few words what is wrong.</source>
        <translation>לדחייה דרושה סיבה. יש לומר בכמה מילים מה לא נכון.</translation>
    </message>
    <message>
        <source>The comment is empty. Write something first.</source>
        <translation>ההערה ריקה. יש לכתוב משהו תחילה.</translation>
    </message>
    <message>
        <source>There is no proposal {review}. It may have been removed.</source>
        <translation>אין הצעה {review}. ייתכן שהוסרה.</translation>
    </message>
    <message>
        <source>The proposal changes nothing. Change the bounds, the label or a value first.</source>
        <translation>ההצעה אינה משנה דבר. יש לשנות תחילה את הגבולות, את התווית או ערך.</translation>
    </message>
    <message>
        <source>The proposal has no open part {part}. Use one of: {known}.</source>
        <translation>אין בהצעה חלק פתוח {part}. יש להשתמש באחד מאלה: {known}.</translation>
    </message>
    <message>
        <source>The annotations stand in different documents. Choose some of one document.</source>
        <translation>התיוגים נמצאים במסמכים שונים. יש לבחור תיוגים של מסמך אחד.</translation>
    </message>
    <message>
        <source>The spans share no character. Take one of them, or all that they cover.</source>
        <translation>לקטעים אין אף תו משותף. יש לקחת אחד מהם, או את כל מה שהם מכסים.</translation>
    </message>
    <message>
        <source>There is no entry {event} in the history of this project.</source>
        <translation>אין רשומה {event} בהיסטוריה של פרויקט זה.</translation>
    </message>
    <message>
        <source>There was no {kind} {id} at that time. Choose a later entry of the history.</source>
        <translation>באותו זמן לא היה {kind} {id}. יש לבחור רשומה מאוחרת יותר בהיסטוריה.</translation>
    </message>
    <message>
        <source>{annotator} has marked nothing here. Use one of: {known}.</source>
        <translation>‏{annotator} לא תייג כאן דבר. יש להשתמש באחד מאלה: {known}.</translation>
    </message>
    <message>
        <source>Agreement needs two annotators, but {count} marked anything here. Choose two different ones, or have the same texts annotated by somebody else first.</source>
        <translation>להסכמה דרושים שני מתייגים, אך מספר מי שתייגו כאן משהו הוא {count}. יש לבחור שניים שונים, או לבקש ממישהו אחר לתייג תחילה אותם טקסטים.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}). Ask for it again; nothing was merged.</source>
        <translation>‏{path} פגום ({detail}). יש לבקש אותו שוב; דבר לא מוזג.</translation>
    </message>
    <message>
        <source>{path} was altered after it was made ({detail}). Ask for it again; nothing was merged.</source>
        <translation>‏{path} שונה לאחר שנוצר ({detail}). יש לבקש אותו שוב; דבר לא מוזג.</translation>
    </message>
    <message>
        <source>{path} holds something that Hashiya never writes ({detail}). Ask who sent it; nothing was merged.</source>
        <translation>יש ב־{path} משהו שחאשיה לעולם אינה כותבת ({detail}). יש לשאול את השולח; דבר לא מוזג.</translation>
    </message>
    <message>
        <source>{path} has another format (format {found}; this Hashiya merges {known}). Open it once with this Hashiya, then merge it.</source>
        <translation>ל־{path} פורמט אחר (פורמט {found}; גרסה זו של חאשיה ממזגת {known}). יש לפתוח אותו פעם אחת בגרסה זו ואז למזג.</translation>
    </message>
    <message>
        <source>{path} is a copy of another project. Merge it into the one from which it was made.</source>
        <translation>‏{path} הוא עותק של פרויקט אחר. יש למזג אותו לפרויקט שממנו נוצר.</translation>
    </message>
    <message>
        <source>{path} builds on work that this project does not have yet. Merge the file in which that work was done as well, in the same step or before.</source>
        <translation>‏{path} נשען על עבודה שעדיין אינה בפרויקט זה. יש למזג גם את הקובץ שבו נעשתה העבודה ההיא, באותו צעד או לפניו.</translation>
    </message>
    <message>
        <source>This project is a bundle with a part of the whole, which cannot take in {path}. Have your work merged into the whole, then ask for a new bundle: it holds all that is new, such as labels.</source>
        <translation>פרויקט זה הוא חבילה עם חלק מהשלם, ואינו יכול לקלוט את {path}. יש לבקש שעבודתך תמוזג אל השלם, ואז לבקש חבילה חדשה: יש בה את כל מה שהתחדש, כגון תוויות.</translation>
    </message>
    <message>
        <source>{path}: the document {document} has another text there than here. Remove one of the two where it was added, then merge again; nothing was merged.</source>
        <translation>‏{path}: למסמך {document} יש שם טקסט אחר מאשר כאן. יש להסיר אחד מהשניים במקום שבו נוסף ולמזג שוב; דבר לא מוזג.</translation>
    </message>
    <message>
        <source>{path} holds work that no key that you trust has signed. Ask for a bundle made with --sign, or merge without --trust.</source>
        <translation>יש ב־{path} עבודה שאף מפתח מהימן לא חתם עליה. יש לבקש חבילה שנוצרה עם ‎--sign, או למזג בלי ‎--trust.</translation>
    </message>
    <message>
        <source>{path} was signed with the key {signer}, which is not one that you trust. Check the key with its owner, then trust it.</source>
        <translation>‏{path} נחתם במפתח {signer}, שאינו מהמפתחות המהימנים. יש לאמת את המפתח עם בעליו, ואז לתת בו אמון.</translation>
    </message>
    <message>
        <source>{key} is not an Ed25519 key. Make one with: hashiya key NAME.pem.</source>
        <translation>‏{key} אינו מפתח Ed25519. אפשר ליצור מפתח בפקודה: hashiya key NAME.pem.</translation>
    </message>
    <message>
        <source>Signatures need the library cryptography. Install it with pip: hashiya[sign].</source>
        <translation>לחתימות דרושה הספרייה cryptography. אפשר להתקין אותה באמצעות pip:‏ hashiya[sign].</translation>
    </message>
    <message>
        <source>There is no conflict {conflict}. It may have been settled.</source>
        <translation>אין התנגשות {conflict}. ייתכן שיושבה.</translation>
    </message>
    <message>
        <source>The conflict has no version {version}. Use one of: {known}.</source>
        <translation>להתנגשות אין גרסה {version}. יש להשתמש באחת מאלה: {known}.</translation>
    </message>
    <message>
        <source>This version cannot be put in place while something else stands against it ({detail}). Settle that first, or choose another version.</source>
        <translation>אי אפשר לקבוע גרסה זו כל עוד משהו אחר עומד נגדה ({detail}). יש ליישב זאת תחילה, או לבחור גרסה אחרת.</translation>
    </message>
</context>
<context>
    <name>ProjectFlow</name>
    <message>
        <source>Open project</source>
        <translation>פתיחת פרויקט</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation>יצירת פרויקט הדוגמה</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>Propose a change</source>
        <translation>הצעת שינוי</translation>
    </message>
    <message>
        <source>Other bounds: what is selected in the text</source>
        <translation>גבולות אחרים: מה שנבחר בטקסט</translation>
    </message>
    <message>
        <source>To propose other bounds, select them in the text first, then propose.</source>
        <translation>כדי להציע גבולות אחרים יש לבחור אותם תחילה בטקסט ואז להציע.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>מדוע</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>הצעה</translation>
    </message>
    <message>
        <source>Put into the agreed layer</source>
        <translation>הכנסה לשכבה המוסכמת</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>כונן</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>לא ידוע</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;פתיחה</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;חיפוש בתוך:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;סוג הקבצים:</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>תאריך שינוי</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ביטול השינויים</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>החלה</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>איפוס</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>שחזור ברירות המחדל</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;כן</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;לא</translation>
    </message>
</context>
<context>
    <name>ReadingFlow</name>
    <message>
        <source>There is no further annotation in this direction.</source>
        <translation>אין תיוג נוסף בכיוון זה.</translation>
    </message>
    <message>
        <source>{label}, by {author}</source>
        <translation>‏{label}, מאת {author}</translation>
    </message>
    <message>
        <source>{label}, in the agreed layer</source>
        <translation>{label}, בשכבה המוסכמת</translation>
    </message>
</context>
<context>
    <name>RenewalFlow</name>
    <message>
        <source>Something is still under way. Try again when it has finished.</source>
        <translation>פעולה עדיין מתבצעת. יש לנסות שוב כשתסתיים.</translation>
    </message>
</context>
<context>
    <name>ReviewFilterBox</name>
    <message>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>מחבר</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Never reviewed</source>
        <translation>טרם נסקר</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>כל המצבים</translation>
    </message>
    <message>
        <source>Came back to me</source>
        <translation>חזר אליי</translation>
    </message>
    <message>
        <source>Mentions me</source>
        <translation>מאזכר אותי</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>כל המסמכים</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>כל התוויות</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>כל המחברים</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>There is no further annotation in this direction.</source>
        <translation>אין תיוג נוסף בכיוון זה.</translation>
    </message>
</context>
<context>
    <name>ReviewMenu</name>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;סקירה</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>סקירה</translation>
    </message>
    <message>
        <source>&amp;Review annotations</source>
        <translation>סקירת ה&amp;תיוגים</translation>
    </message>
    <message>
        <source>&amp;Compare and adjudicate</source>
        <translation>השוואה ו&amp;הכרעה</translation>
    </message>
    <message>
        <source>&amp;Agreement…</source>
        <translation>ה&amp;סכמה…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>היסטור&amp;יה…</translation>
    </message>
    <message>
        <source>Make a b&amp;undle…</source>
        <translation>יצירת &amp;חבילה…</translation>
    </message>
    <message>
        <source>Who does wha&amp;t…</source>
        <translation>ח&amp;לוקת העבודה…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>מי&amp;זוג…</translation>
    </message>
    <message>
        <source>Con&amp;flicts…</source>
        <translation>התנ&amp;גשויות…</translation>
    </message>
    <message>
        <source>&amp;Working as</source>
        <translation>&amp;עבודה בשם</translation>
    </message>
    <message>
        <source>I am &amp;done with this document</source>
        <translation>סיי&amp;מתי עם מסמך זה</translation>
    </message>
    <message>
        <source>&amp;People…</source>
        <translation>&amp;אנשים…</translation>
    </message>
    <message>
        <source>&amp;Working as {name}</source>
        <translation>&amp;עבודה בשם {name}</translation>
    </message>
    <message numerus="yes">
        <source>Came &amp;back to me (%Ln)</source>
        <translation>
            <numerusform>חזר א&amp;ליי אחד</numerusform>
            <numerusform>חזרו א&amp;ליי %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Con&amp;flicts (%Ln)…</source>
        <translation>
            <numerusform>התנ&amp;גשויות (%Ln)…</numerusform>
            <numerusform>התנ&amp;גשויות (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody &amp;else…</source>
        <translation>מישהו א&amp;חר…</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>סקירה</translation>
    </message>
    <message>
        <source>Nothing left in this queue</source>
        <translation>לא נשאר דבר בתור זה</translation>
    </message>
    <message>
        <source>Choose another document, label, author or state.</source>
        <translation>יש לבחור מסמך, תווית, מחבר או מצב אחר.</translation>
    </message>
    <message>
        <source>Close review (Esc)</source>
        <translation>סגירת הסקירה (Esc)</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>דיון</translation>
    </message>
    <message>
        <source>Comment or reason</source>
        <translation>הערה או סיבה</translation>
    </message>
    <message>
        <source>Comment, reason, or @name …</source>
        <translation>הערה, סיבה או ‎@שם …</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>קבלה (A)</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>דחייה (R)</translation>
    </message>
    <message>
        <source>Propose… (P)</source>
        <translation>הצעה… (P)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>נפתר</translation>
    </message>
    <message>
        <source>By {author} in {document}</source>
        <translation>מאת {author} בתוך {document}</translation>
    </message>
    <message>
        <source>This is your own work: somebody else reviews it. You can comment and answer.</source>
        <translation>זו עבודתך: מישהו אחר סוקר אותה. אפשר להעיר ולענות.</translation>
    </message>
    <message>
        <source>Reviewers decide about this. You can comment and answer.</source>
        <translation>סוקרים מחליטים בכך. אפשר להעיר ולענות.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the queue</source>
        <translation>
            <numerusform>אחד בתור</numerusform>
            <numerusform>%Ln בתור</numerusform>
        </translation>
    </message>
    <message>
        <source>A rejection needs a reason. Say what is wrong, then press Ctrl+Enter.</source>
        <translation>לדחייה דרושה סיבה. יש לומר מה לא נכון ואז ללחוץ Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>יש לכתוב משהו תחילה.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Annotator</source>
        <translation>מתייג</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>סוקר</translation>
    </message>
    <message>
        <source>Adjudicator</source>
        <translation>מכריע</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Memo: {memo}</source>
        <translation>מזכר: {memo}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>אינו קיים</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>חיפוש בהגדרות</translation>
    </message>
    <message>
        <source>No setting has these words</source>
        <translation>אין הגדרה עם מילים אלה</translation>
    </message>
    <message>
        <source>Try fewer or others.</source>
        <translation>כדאי לנסות פחות מילים או מילים אחרות.</translation>
    </message>
    <message>
        <source>Reset to defaults…</source>
        <translation>איפוס לברירות המחדל…</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>אין פרויקט פתוח.</translation>
    </message>
    <message>
        <source>Beside each project. None is open.</source>
        <translation>ליד כל פרויקט. אין פרויקט פתוח.</translation>
    </message>
    <message>
        <source>Here you work as {name}.</source>
        <translation>העבודה כאן בשם {name}.</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>You</source>
        <translation>המשתמש</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>הפעלה</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>גיבויים</translation>
    </message>
    <message>
        <source>Working apart</source>
        <translation>עבודה בנפרד</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>כמו במערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>ספיה</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>ניגודיות גבוהה, בהיר</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>ניגודיות גבוהה, כהה</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>מופחתת</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ערכת נושא</translation>
    </message>
    <message>
        <source>Colours of the window and of the paper under the text.</source>
        <translation>צבעי החלון והנייר שמתחת לטקסט.</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>גודל הממשק</translation>
    </message>
    <message>
        <source>Letters of menus, panels and dialogs.</source>
        <translation>האותיות בתפריטים, בלוחות ובתיבות הדו־שיח.</translation>
    </message>
    <message>
        <source>Borders around highlights</source>
        <translation>גבולות סביב הדגשות</translation>
    </message>
    <message>
        <source>Frames and thick lines, patterned by label. High contrast always has them.</source>
        <translation>מסגרות וקווים עבים, בדוגמה לפי תווית. בניגודיות גבוהה הם תמיד קיימים.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>תנועה</translation>
    </message>
    <message>
        <source>Reduced: nothing fades or slides, and carets don&apos;t blink.</source>
        <translation>מופחתת: דבר אינו נמוג או מחליק, והסמנים אינם מהבהבים.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>צר</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>רגיל</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>רחב</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>רחב מאוד</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>בינוני</translation>
    </message>
    <message>
        <source>Noto Naskh</source>
        <translation>Noto Naskh</translation>
    </message>
    <message>
        <source>Amiri</source>
        <translation>Amiri</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>גודל הטקסט</translation>
    </message>
    <message>
        <source>Of documents only.</source>
        <translation>של מסמכים בלבד.</translation>
    </message>
    <message>
        <source>Arabic typeface</source>
        <translation>גופן ערבי</translation>
    </message>
    <message>
        <source>Amiri is a book face with long descenders.</source>
        <translation>‏Amiri הוא גופן של ספרים, עם אותיות שיורדות הרבה מתחת לשורה.</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>רווח בין השורות</translation>
    </message>
    <message>
        <source>Wide leaves room for many overlapping highlights.</source>
        <translation>רווח רחב משאיר מקום להרבה הדגשות חופפות.</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>רוחב הטור</translation>
    </message>
    <message>
        <source>Lines of some 50 to 75 letters are easiest to read.</source>
        <translation>הכי נוח לקרוא שורות של כ־50 עד 75 אותיות.</translation>
    </message>
    <message>
        <source>As in the language</source>
        <translation>כמו בשפה</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>שפת הממשק</translation>
    </message>
    <message>
        <source>Documents keep theirs.</source>
        <translation>למסמכים נשארת שפתם.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>ספרות</translation>
    </message>
    <message>
        <source>For numbers that the program writes.</source>
        <translation>למספרים שהתוכנה כותבת.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>השם שלך</translation>
    </message>
    <message>
        <source>What you mark and decide stands under this name, where you chose no other.</source>
        <translation>כל תיוג והחלטה נרשמים בשם זה, במקום שלא נבחר בו שם אחר.</translation>
    </message>
    <message>
        <source>Name in this project</source>
        <translation>השם בפרויקט זה</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <source>Go on where I stopped</source>
        <translation>המשך מהמקום שבו הפסקתי</translation>
    </message>
    <message>
        <source>Opens the last project, text and place; otherwise the welcome page.</source>
        <translation>פותח את הפרויקט, הטקסט והמקום האחרונים; אחרת את דף הפתיחה.</translation>
    </message>
    <message>
        <source>Copies of each project</source>
        <translation>עותקים של כל פרויקט</translation>
    </message>
    <message>
        <source>A copy is made each time a project is opened that was changed; the oldest goes.</source>
        <translation>עותק נוצר בכל פתיחה של פרויקט שהשתנה; הישן ביותר נמחק.</translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation>תיקיית העותקים</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
    <message>
        <source>Merge signed work only</source>
        <translation>מיזוג עבודה חתומה בלבד</translation>
    </message>
    <message>
        <source>Work comes in only if somebody whose key you trust has signed it.</source>
        <translation>עבודה נכנסת רק אם חתם עליה מי שמפתחו מהימן.</translation>
    </message>
    <message>
        <source>Keys that you trust</source>
        <translation>מפתחות מהימנים</translation>
    </message>
    <message>
        <source>Public keys of the people whose signed work you merge.</source>
        <translation>המפתחות הציבוריים של מי שאת עבודתם החתומה ממזגים.</translation>
    </message>
    <message>
        <source>Show keys…</source>
        <translation>הצגת המפתחות…</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>טיפים</translation>
    </message>
    <message>
        <source>Now and then one, for what you just did.</source>
        <translation>אחד מדי פעם, על מה שנעשה זה עתה.</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>סיור מודרך</translation>
    </message>
    <message>
        <source>The first ten minutes, on the sample project.</source>
        <translation>עשר הדקות הראשונות, על פרויקט הדוגמה.</translation>
    </message>
    <message>
        <source>Begin the tour</source>
        <translation>התחלת הסיור</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>‏{percent}%</translation>
    </message>
</context>
<context>
    <name>SharingFlow</name>
    <message>
        <source>Making the bundle</source>
        <translation>יצירת החבילה</translation>
    </message>
    <message>
        <source>The bundle for {name} was written to {file}.</source>
        <translation>החבילה עבור {name} נכתבה אל {file}.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>מיזוג</translation>
    </message>
    <message>
        <source>Looking at what will come</source>
        <translation>בדיקת מה שיגיע</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>מיזוג</translation>
    </message>
    <message numerus="yes">
        <source>Merged. New steps: %Ln; nothing is in conflict.</source>
        <translation>
            <numerusform>מוזג. צעד חדש אחד; אין התנגשויות.</numerusform>
            <numerusform>מוזג. %Ln צעדים חדשים; אין התנגשויות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>חיפוש בקיצורים</translation>
    </message>
    <message>
        <source>No shortcut is called that</source>
        <translation>אין קיצור בשם זה</translation>
    </message>
    <message>
        <source>Not every command has keys: Ctrl+K finds them all.</source>
        <translation>לא לכל פקודה יש מקשים: Ctrl+K מוצא את כולן.</translation>
    </message>
</context>
<context>
    <name>SigningBox</name>
    <message>
        <source>Key to sign with</source>
        <translation>מפתח לחתימה</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>ללא חתימה</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>בחירת מפתח פרטי</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>מפתח חדש…</translation>
    </message>
    <message>
        <source>Make a key of your own</source>
        <translation>יצירת מפתח משלך</translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation>חתימה באמצעות</translation>
    </message>
    <message>
        <source>To sign, install the library cryptography: {command}</source>
        <translation>כדי לחתום יש להתקין את הספרייה cryptography:‏ {command}</translation>
    </message>
    <message>
        <source>Your public key, for those who merge your work: {key}</source>
        <translation>המפתח הציבורי שלך, למי שממזג את עבודתך: {key}</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>מפתחות (*.pem);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>מפתחות (*.pem)</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Hripcsak &amp; Rothschild 2005; spans with equal bounds, one to one</source>
        <translation>‏Hripcsak &amp; Rothschild 2005; קטעים שגבולותיהם שווים, אחד לאחד</translation>
    </message>
    <message>
        <source>Hripcsak &amp; Rothschild 2005; spans that share a character, the most that pair</source>
        <translation>‏Hripcsak &amp; Rothschild 2005; קטעים שיש להם תו משותף, המספר הרב ביותר שמזדווג</translation>
    </message>
    <message>
        <source>share of units on which they agree, as NVivo counts it; for several, of pairs</source>
        <translation>שיעור היחידות שעליהן מסכימים, כפי ש־NVivo סופרת; אצל כמה, של הזוגות</translation>
    </message>
    <message>
        <source>Krippendorff 2011, nominal; over all labels, the value is the set of labels</source>
        <translation>‏Krippendorff 2011, שמי; על פני כל התוויות הערך הוא קבוצת התוויות</translation>
    </message>
    <message>
        <source>Cohen 1960</source>
        <translation>‏Cohen 1960</translation>
    </message>
    <message>
        <source>Fleiss 1971</source>
        <translation>‏Fleiss 1971</translation>
    </message>
    <message>
        <source>Krippendorff 1995, as corrected in 2004</source>
        <translation>‏Krippendorff 1995, כפי שתוקן ב־2004</translation>
    </message>
    <message>
        <source>Krippendorff, Mathet, Bouvry &amp; Widlöcher 2016</source>
        <translation>‏Krippendorff, Mathet, Bouvry &amp; Widlöcher 2016</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>proposed</source>
        <translation>מוצע</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>שונה</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>לקריאה בלבד</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>{percent} % of the text</source>
        <translation>‏{percent}% מהטקסט</translation>
    </message>
    <message>
        <source>Character {position}</source>
        <translation>תו {position}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>תו אחד נבחר</numerusform>
            <numerusform>%Ln תווים נבחרו</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being saved</source>
        <translation>דבר אינו נשמר</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>בשמירה…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>כל השינויים נשמרו</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back to you</source>
        <translation>
            <numerusform>אחד חזר אליך</numerusform>
            <numerusform>%Ln חזרו אליך</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamFlow</name>
    <message>
        <source>You work as {name} now.</source>
        <translation>העבודה כעת בשם {name}.</translation>
    </message>
    <message>
        <source>Has annotations in the project and stays.</source>
        <translation>יש תיוגים בשם זה בפרויקט, ולכן הוא נשאר.</translation>
    </message>
    <message>
        <source>Has documents to work on and stays.</source>
        <translation>יש מסמכים לעבודה בשם זה, ולכן הוא נשאר.</translation>
    </message>
    <message>
        <source>The document is open again.</source>
        <translation>המסמך פתוח שוב.</translation>
    </message>
    <message>
        <source>The document is marked as done.</source>
        <translation>המסמך סומן כמבוצע.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>No text open</source>
        <translation>אין טקסט פתוח</translation>
    </message>
    <message>
        <source>Choose a document in the list.</source>
        <translation>יש לבחור מסמך ברשימה.</translation>
    </message>
    <message>
        <source>Change the base direction</source>
        <translation>שינוי הכיוון הבסיסי</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>גודל הטקסט</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>חיפוש בטקסט זה (Ctrl+F)</translation>
    </message>
    <message>
        <source>Base direction: right to left</source>
        <translation>כיוון בסיסי: מימין לשמאל</translation>
    </message>
    <message>
        <source>Base direction: left to right</source>
        <translation>כיוון בסיסי: משמאל לימין</translation>
    </message>
    <message>
        <source>This project has no text yet</source>
        <translation>אין עדיין טקסט בפרויקט זה</translation>
    </message>
    <message>
        <source>Drop .txt files on the window, or press Ctrl+Shift+A to choose some.</source>
        <translation>אפשר לגרור קובצי ‎.txt אל החלון, או ללחוץ Ctrl+Shift+A כדי לבחור.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>‏{percent}%</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
</context>
<context>
    <name>Thing</name>
    <message>
        <source>Annotations</source>
        <translation>תיוגים</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>מסמכים</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>קישורים</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>סקירות</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>תוויות</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>הקצאות</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>פרויקט</translation>
    </message>
</context>
<context>
    <name>ThreadBox</name>
    <message>
        <source>Nothing was said yet.</source>
        <translation>עדיין לא נאמר דבר.</translation>
    </message>
    <message>
        <source>✓ Resolved</source>
        <translation>✓ נפתר</translation>
    </message>
</context>
<context>
    <name>TipsFlow</name>
    <message>
        <source>{keys} opens the search from anywhere.</source>
        <translation>‏{keys} פותח את החיפוש מכל מקום.</translation>
    </message>
    <message>
        <source>{keys} goes to the next annotation in the text, and with Shift to the one before.</source>
        <translation>‏{keys} עובר לתיוג הבא בטקסט, ועם Shift לקודם.</translation>
    </message>
    <message>
        <source>Faster: select words and press {key} for {label}.</source>
        <translation>מהר יותר: לבחור מילים וללחוץ {key} עבור {label}.</translation>
    </message>
    <message>
        <source>Annotations overlap here. Click again for the next one below, or press {keys}.</source>
        <translation>תיוגים חופפים כאן. לחיצה נוספת תעבור לבא שמתחת, וכך גם {keys}.</translation>
    </message>
    <message>
        <source>{keys} moves the end of an annotation by one character; with Ctrl, its start.</source>
        <translation>‏{keys} מזיז את סוף התיוג בתו אחד; עם Ctrl את תחילתו.</translation>
    </message>
    <message>
        <source>{command} goes by {keys}, too.</source>
        <translation>גם {keys} מבצע: {command}.</translation>
    </message>
    <message>
        <source>{keys} finds every command, document and annotation by some letters of its name.</source>
        <translation>‏{keys} מוצא כל פקודה, מסמך ותיוג לפי כמה מאותיות שמם.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>הבנתי</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>בלי טיפים נוספים</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Select some words</source>
        <translation>בחירת מילים</translation>
    </message>
    <message>
        <source>Drag over some words of the text, or double-click one. With the keyboard: arrow keys, with Shift held to select. A small menu of labels appears.</source>
        <translation>יש לגרור על פני כמה מילים בטקסט, או ללחוץ לחיצה כפולה על אחת. במקלדת: מקשי החיצים, עם Shift לחוץ כדי לבחור. יופיע תפריט קטן של תוויות.</translation>
    </message>
    <message>
        <source>Mark them as a target</source>
        <translation>תיוגן כיעד</translation>
    </message>
    <message>
        <source>Press T, or click Target in the small menu. The words are highlighted, and what is known about them appears beside the text.</source>
        <translation>יש ללחוץ T, או ללחוץ על „יעד” בתפריט הקטן. המילים מודגשות, ומה שידוע עליהן מופיע לצד הטקסט.</translation>
    </message>
    <message>
        <source>Fill in a value</source>
        <translation>מילוי ערך</translation>
    </message>
    <message>
        <source>F2 takes the keyboard to the fields. Type a number such as 58.3 or ٥٨٫٣ as the value, then Tab. There is nothing to save: it is on the disk already.</source>
        <translation>‏F2 מעביר אל השדות. יש להקליד מספר כגון 58.3 או ٥٨٫٣ כערך, ואז Tab. אין מה לשמור: זה כבר בדיסק.</translation>
    </message>
    <message>
        <source>Mark a shortcoming</source>
        <translation>תיוג ליקוי</translation>
    </message>
    <message>
        <source>Select other words in the text and press S. Highlights may overlap; all of them stay visible.</source>
        <translation>יש לבחור מילים אחרות בטקסט וללחוץ S. הדגשות יכולות לחפוף; כולן נשארות גלויות.</translation>
    </message>
    <message>
        <source>Link it to the target</source>
        <translation>קישור ליעד</translation>
    </message>
    <message>
        <source>Choose “Add link…” and then the target that this shortcoming hinders.</source>
        <translation>יש לבחור „הוספת קישור…” ואז את היעד שליקוי זה מעכב.</translation>
    </message>
    <message>
        <source>Take a step back</source>
        <translation>צעד אחד אחורה</translation>
    </message>
    <message>
        <source>Press Ctrl+Z. Every step can be taken back, also after a restart; Ctrl+Shift+Z does it again.</source>
        <translation>יש ללחוץ Ctrl+Z. אפשר לבטל כל צעד, גם אחרי הפעלה מחדש; Ctrl+Shift+Z מבצע אותו שוב.</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>חיפוש מילים</translation>
    </message>
    <message>
        <source>Press Ctrl+F and type a word. Vowel marks and letter forms don&apos;t matter. Enter goes to the next match, Esc closes the search.</source>
        <translation>יש ללחוץ Ctrl+F ולהקליד מילה. הניקוד וצורות האותיות אינם משנים. Enter עובר לתוצאה הבאה, Esc סוגר את החיפוש.</translation>
    </message>
    <message>
        <source>Hand the result on</source>
        <translation>מסירת התוצאה</translation>
    </message>
    <message>
        <source>Press Ctrl+E and then Export. The JSON file holds every annotation of the project, for other programs.</source>
        <translation>יש ללחוץ Ctrl+E ואז „ייצוא”. קובץ ה־JSON מכיל את כל התיוגים של הפרויקט, עבור תוכנות אחרות.</translation>
    </message>
    <message>
        <source>That was it</source>
        <translation>זה הכול</translation>
    </message>
    <message>
        <source>Add your own texts to a new project with Ctrl+N. F1 opens the manual, ? shows all keys, and Ctrl+K finds every command.</source>
        <translation>טקסטים משלך אפשר להוסיף לפרויקט חדש עם Ctrl+N.‏ F1 פותח את המדריך, ? מציג את כל המקשים, ו־Ctrl+K מוצא כל פקודה.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Guided tour</source>
        <translation>סיור מודרך</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>דילוג</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>יציאה מהסיור</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>סגירת הסיור</translation>
    </message>
</context>
<context>
    <name>TourFlow</name>
    <message>
        <source>New here? A guided tour shows the first ten minutes on this sample project, step by step.</source>
        <translation>פעם ראשונה כאן? סיור מודרך מציג את עשר הדקות הראשונות על פרויקט דוגמה זה, צעד אחר צעד.</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>התחלת הסיור</translation>
    </message>
    <message>
        <source>Step {step} of {all}</source>
        <translation>צעד {step} מתוך {all}</translation>
    </message>
</context>
<context>
    <name>Undefined</name>
    <message>
        <source>Nobody marked anything here.</source>
        <translation>איש לא תייג כאן דבר.</translation>
    </message>
    <message>
        <source>There is no text to compare.</source>
        <translation>אין טקסט להשוואה.</translation>
    </message>
    <message>
        <source>No spans of the annotators match.</source>
        <translation>אף קטע של המתייגים אינו תואם.</translation>
    </message>
    <message>
        <source>All the values are the same, so chance alone would give full agreement.</source>
        <translation>כל הערכים זהים, ולכן גם המקרה לבדו היה נותן הסכמה מלאה.</translation>
    </message>
    <message>
        <source>At least two annotators must have worked on it.</source>
        <translation>לפחות שני מתייגים צריכים לעבוד עליו.</translation>
    </message>
    <message>
        <source>This measure compares exactly two annotators.</source>
        <translation>מדד זה משווה בין שני מתייגים בדיוק.</translation>
    </message>
    <message>
        <source>Not every text was annotated by the same number of people.</source>
        <translation>לא כל טקסט תויג בידי אותו מספר אנשים.</translation>
    </message>
    <message>
        <source>An annotator&apos;s spans of different labels overlap; look at each label by itself.</source>
        <translation>קטעים של מתייג בתוויות שונות חופפים; יש לבחון כל תווית לעצמה.</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>marking</source>
        <translation>תיוג</translation>
    </message>
    <message>
        <source>change of label</source>
        <translation>שינוי תווית</translation>
    </message>
    <message>
        <source>change of ends</source>
        <translation>שינוי קצוות</translation>
    </message>
    <message>
        <source>change of values</source>
        <translation>שינוי ערכים</translation>
    </message>
    <message>
        <source>change of memo</source>
        <translation>שינוי מזכר</translation>
    </message>
    <message>
        <source>removal of annotation</source>
        <translation>הסרת תיוג</translation>
    </message>
    <message>
        <source>link</source>
        <translation>קישור</translation>
    </message>
    <message>
        <source>removal of link</source>
        <translation>הסרת קישור</translation>
    </message>
    <message>
        <source>adding of text</source>
        <translation>הוספת טקסט</translation>
    </message>
    <message>
        <source>change of title</source>
        <translation>שינוי כותרת</translation>
    </message>
    <message>
        <source>change of language</source>
        <translation>שינוי שפה</translation>
    </message>
    <message>
        <source>change of direction</source>
        <translation>שינוי כיוון</translation>
    </message>
    <message>
        <source>removal of text</source>
        <translation>הסרת טקסט</translation>
    </message>
    <message>
        <source>change of codebook</source>
        <translation>שינוי ספר הקודים</translation>
    </message>
    <message>
        <source>change of project title</source>
        <translation>שינוי כותרת הפרויקט</translation>
    </message>
    <message>
        <source>import of annotations</source>
        <translation>ייבוא תיוגים</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>ביצוע חוזר</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>קבלה</translation>
    </message>
    <message>
        <source>rejection</source>
        <translation>דחייה</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>resolving of a thread</source>
        <translation>סגירת דיון</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>הצעה</translation>
    </message>
    <message>
        <source>acceptance of a proposal</source>
        <translation>קבלת הצעה</translation>
    </message>
    <message>
        <source>refusal of a proposal</source>
        <translation>דחיית הצעה</translation>
    </message>
    <message>
        <source>adjudication</source>
        <translation>הכרעה</translation>
    </message>
    <message>
        <source>dismissal</source>
        <translation>פסילה</translation>
    </message>
    <message>
        <source>taking of agreements</source>
        <translation>אימוץ הסכמות</translation>
    </message>
    <message>
        <source>change of people</source>
        <translation>שינוי אנשים</translation>
    </message>
    <message>
        <source>change of rules</source>
        <translation>שינוי כללים</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>הקצאה</translation>
    </message>
    <message>
        <source>marking as done</source>
        <translation>סימון כמבוצע</translation>
    </message>
    <message>
        <source>opening again</source>
        <translation>פתיחה מחדש</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <source>settling of a conflict</source>
        <translation>יישוב התנגשות</translation>
    </message>
    <message>
        <source>mending after a merge</source>
        <translation>תיקון לאחר מיזוג</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>חבילה</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>מיזוג</translation>
    </message>
    <message>
        <source>making of the project</source>
        <translation>יצירת הפרויקט</translation>
    </message>
</context>
<context>
    <name>WalkPanel</name>
    <message>
        <source>Previous (K)</source>
        <translation>הקודם (K)</translation>
    </message>
    <message>
        <source>Next (J)</source>
        <translation>הבא (J)</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>ברוכים הבאים</translation>
    </message>
    <message>
        <source>Hashiya</source>
        <translation>חאשיה</translation>
    </message>
    <message>
        <source>Mark targets and shortcomings in right-to-left texts.</source>
        <translation>תיוג יעדים וליקויים בטקסטים הנכתבים מימין לשמאל.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>פרויקט חדש…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>פתיחת פרויקט…</translation>
    </message>
    <message>
        <source>Try it on the sample project</source>
        <translation>התנסות בפרויקט הדוגמה</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>פרויקטים אחרונים</translation>
    </message>
    <message>
        <source>You can also drop a project file here to open it.</source>
        <translation>אפשר גם לגרור לכאן קובץ פרויקט כדי לפתוח אותו.</translation>
    </message>
    <message>
        <source>{name} (file is missing)
{folder}</source>
        <translation>‏{name} (הקובץ חסר)
{folder}</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who are you?</source>
        <translation>מי עובד כאן?</translation>
    </message>
    <message>
        <source>People of this project</source>
        <translation>האנשים בפרויקט זה</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>השם שלך</translation>
    </message>
    <message>
        <source>Work as this person</source>
        <translation>עבודה בשם זה</translation>
    </message>
    <message>
        <source>Choose yourself, or write your name. What you mark and decide stands under this name.</source>
        <translation>יש לבחור את שמך או לכתוב אותו. כל תיוג והחלטה נרשמים בשם זה.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
</TS>
