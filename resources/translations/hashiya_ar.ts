<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Hashiya</source>
        <translation>حول حاشية</translation>
    </message>
    <message>
        <source>Hashiya (حاشية) is the gloss in a manuscript&apos;s margin. Read right-to-left documents, mark targets and shortcomings, and hand the result on.</source>
        <translation>الحاشية هي ما يُكتب في هامش المخطوط. اقرأ مستندات تُكتب من اليمين إلى اليسار، وَسِم الأهداف وأوجه القصور فيها، وسلّم النتيجة إلى غيرك.</translation>
    </message>
    <message>
        <source>Hashiya: Apache License 2.0. Qt for Python: LGPL 3. Noto and Amiri fonts: SIL Open Font License 1.1. Lucide icons: ISC License.</source>
        <translation>حاشية: رخصة Apache الإصدار 2.0. ‏Qt for Python: رخصة LGPL الإصدار 3. خطّا Noto وAmiri: رخصة SIL Open Font الإصدار 1.1. أيقونات Lucide: رخصة ISC.</translation>
    </message>
    <message>
        <source>Hashiya</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
</context>
<context>
    <name>AddingFlow</name>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>نصوص (*.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add texts</source>
        <translation>إضافة نصوص</translation>
    </message>
    <message numerus="yes">
        <source>Reading files: %n</source>
        <translation>
            <numerusform>لا ملفات للقراءة</numerusform>
            <numerusform>جارٍ قراءة ملف واحد</numerusform>
            <numerusform>جارٍ قراءة ملفين</numerusform>
            <numerusform>جارٍ قراءة %Ln ملفات</numerusform>
            <numerusform>جارٍ قراءة %Ln ملفًا</numerusform>
            <numerusform>جارٍ قراءة %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} was added.</source>
        <translation>أُضيف {title}.</translation>
    </message>
    <message numerus="yes">
        <source>Texts added: %n.</source>
        <translation>
            <numerusform>لم يُضَف أي نص.</numerusform>
            <numerusform>أُضيف نص واحد.</numerusform>
            <numerusform>أُضيف نصّان.</numerusform>
            <numerusform>أُضيفت %Ln نصوص.</numerusform>
            <numerusform>أُضيف %Ln نصًّا.</numerusform>
            <numerusform>أُضيف %Ln نص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdjudicationFlow</name>
    <message>
        <source>Make another</source>
        <translation>إنشاء غيره</translation>
    </message>
    <message>
        <source>Select some words in the text first.</source>
        <translation>حدّد كلمات في النص أولًا.</translation>
    </message>
    <message>
        <source>Add to the agreed layer</source>
        <translation>إضافة إلى الطبقة المتفق عليها</translation>
    </message>
    <message numerus="yes">
        <source>Agreements taken: %n.</source>
        <translation>
            <numerusform>لم يُعتمد أي اتفاق.</numerusform>
            <numerusform>اعتُمد اتفاق واحد.</numerusform>
            <numerusform>اعتُمد اتفاقان.</numerusform>
            <numerusform>اعتُمدت %Ln اتفاقات.</numerusform>
            <numerusform>اعتُمد %Ln اتفاقًا.</numerusform>
            <numerusform>اعتُمد %Ln اتفاق.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>الموسِّمون</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>كل الموسِّمين</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>وحدة العدّ</translation>
    </message>
    <message>
        <source>Counted in characters</source>
        <translation>العدّ بالأحرف</translation>
    </message>
    <message>
        <source>Counted in words</source>
        <translation>العدّ بالكلمات</translation>
    </message>
    <message>
        <source>Forgive white space, punctuation and one-letter prefixes at the edges</source>
        <translation>التسامح مع الفراغات وعلامات الترقيم والسوابق من حرف واحد عند الأطراف</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>الالتباس</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>Agreement needs a document in which two people marked something.</source>
        <translation>يحتاج الاتفاق إلى مستند وَسَم فيه شخصان شيئًا.</translation>
    </message>
    <message>
        <source>Confusion table</source>
        <translation>جدول الالتباس</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>No place to show</source>
        <translation>لا موضع للعرض</translation>
    </message>
    <message>
        <source>Choose a cell of the table above that counts something.</source>
        <translation>اختر من الجدول أعلاه خلية فيها عدد.</translation>
    </message>
    <message>
        <source>Places of the chosen cell</source>
        <translation>مواضع الخلية المختارة</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>كل المستندات</translation>
    </message>
    <message>
        <source>Everything, document by document</source>
        <translation>الكل، مستندًا مستندًا</translation>
    </message>
    <message>
        <source>Every label</source>
        <translation>كل وسم</translation>
    </message>
    <message>
        <source>words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>{names}. {count} documents, {left} left out for want of a second annotator; in {units}.</source>
        <translation>‏{names}. عدد المستندات: {count}، وتُرك منها {left} لعدم وجود موسِّم ثانٍ؛ وحدة العدّ: {units}.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>غير موسوم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>المملوء</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>المتساوي</translation>
    </message>
    <message>
        <source>Equal of the filled in</source>
        <translation>المتساوي من المملوء</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>ألفا</translation>
    </message>
</context>
<context>
    <name>AgreementFlow</name>
    <message>
        <source>Measuring agreement</source>
        <translation>جارٍ قياس الاتفاق</translation>
    </message>
</context>
<context>
    <name>AnnotationsPanel</name>
    <message>
        <source>Annotations of this document</source>
        <translation>توسيمات هذا المستند</translation>
    </message>
    <message>
        <source>Show annotations with label</source>
        <translation>عرض التوسيمات ذات الوسم</translation>
    </message>
    <message>
        <source>Search the annotations</source>
        <translation>البحث في التوسيمات</translation>
    </message>
    <message>
        <source>No annotation has these words</source>
        <translation>لا توسيم فيه هذه الكلمات</translation>
    </message>
    <message>
        <source>Try fewer words, or another label.</source>
        <translation>جرّب كلمات أقل، أو وسمًا آخر.</translation>
    </message>
    <message>
        <source>No annotation has this label</source>
        <translation>لا توسيم بهذا الوسم</translation>
    </message>
    <message>
        <source>Choose another one above, or all labels.</source>
        <translation>اختر وسمًا آخر أعلاه، أو كل الوسوم.</translation>
    </message>
    <message>
        <source>No annotations yet</source>
        <translation>لا توسيمات بعد</translation>
    </message>
    <message>
        <source>Select words in the text, then press the key of a label.</source>
        <translation>حدّد كلمات في النص، ثم اضغط مفتاح أحد الوسوم.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التوسيمات</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>كل الوسوم</translation>
    </message>
</context>
<context>
    <name>AppearanceFlow</name>
    <message>
        <source>F11 brings everything back.</source>
        <translation>يعيد F11 كل شيء.</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Who does what</source>
        <translation>توزيع العمل</translation>
    </message>
    <message>
        <source>Nothing to give out yet</source>
        <translation>لا شيء للتوزيع بعد</translation>
    </message>
    <message>
        <source>Add texts to the project, and people with “People…” in the menu “Review”.</source>
        <translation>أضف نصوصًا إلى المشروع، وأشخاصًا بالأمر «الأشخاص…» في القائمة «مراجعة».</translation>
    </message>
    <message>
        <source>People for each document</source>
        <translation>عدد الأشخاص لكل مستند</translation>
    </message>
    <message>
        <source>Number of the draw</source>
        <translation>رقم القرعة</translation>
    </message>
    <message>
        <source>The same number draws the same people for the same documents.</source>
        <translation>الرقم نفسه يوزّع الأشخاص أنفسهم على المستندات نفسها.</translation>
    </message>
    <message>
        <source>Draw annotators</source>
        <translation>توزيع الموسِّمين بالقرعة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Adjudicators change this; you can look.</source>
        <translation>يغيّر هذا المحكِّمون؛ ويمكنك الاطلاع.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>{name}: {done} of {all} done</source>
        <translation>‏{name}: أُنجز {done} من {all}</translation>
    </message>
    <message>
        <source>Nobody has a document to work on yet.</source>
        <translation>لم يُسند أي مستند إلى أحد بعد.</translation>
    </message>
</context>
<context>
    <name>AttributeField</name>
    <message>
        <source>a number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>This is not a number. Write it like 58.3 or ٥٨٫٣.</source>
        <translation>هذا ليس رقمًا. اكتبه هكذا: 58.3 أو ٥٨٫٣.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خلل ما</translation>
    </message>
    <message>
        <source>Hashiya has met a fault of its own. Every change that you saw is on disk. You can go on; if it happens again, please send this report to the developers. It is also in {log}.</source>
        <translation>وقع في حاشية خلل من صنعها. كل تغيير رأيته محفوظ على القرص. يمكنك المتابعة، وإن تكرر الأمر فأرسل هذا التقرير إلى المطوّرين. وهو محفوظ أيضًا في {log}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Add the error&apos;s own words</source>
        <translation>إضافة نص الخطأ نفسه</translation>
    </message>
    <message>
        <source>The report says which part of the program failed, and holds no text, title or file name of yours. The error&apos;s own words may quote them. You can write what you did before it happened.</source>
        <translation>يذكر التقرير أي جزء من البرنامج أخفق، وليس فيه نص ولا عنوان ولا اسم ملف لك. وقد يقتبسها نص الخطأ نفسه. يمكنك أن تكتب ما كنت تفعله قبل ذلك.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>It could not be saved: {detail}</source>
        <translation>تعذّر حفظه: {detail}</translation>
    </message>
    <message>
        <source>Saved in {path}.</source>
        <translation>حُفظ في {path}.</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>التقرير في الحافظة.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Make a bundle</source>
        <translation>إنشاء حزمة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>كل المستندات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>إنشاء الحزمة</translation>
    </message>
    <message>
        <source>A bundle is a project file for somebody who works elsewhere. Take their work back with “Merge…”.</source>
        <translation>الحزمة ملف مشروع لمن يعمل في مكان آخر. أعِد عمله إلى هنا بالأمر «دمج…».</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>This file exists. Choose another name; nothing is overwritten.</source>
        <translation>هذا الملف موجود. اختر اسمًا آخر؛ لن يُستبدل شيء.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>هذا المجلد غير موجود. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>= exactly</source>
        <translation>= تمامًا</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation>≥ على الأقل</translation>
    </message>
    <message>
        <source>≤ at most</source>
        <translation>≤ على الأكثر</translation>
    </message>
    <message>
        <source>&gt; more than</source>
        <translation>&gt; أكثر من</translation>
    </message>
    <message>
        <source>&lt; less than</source>
        <translation>&lt; أقل من</translation>
    </message>
    <message>
        <source>≈ about</source>
        <translation>≈ نحو</translation>
    </message>
    <message>
        <source>range</source>
        <translation>نطاق</translation>
    </message>
    <message>
        <source>increase</source>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>decrease</source>
        <translation>انخفاض</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>met</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>جرى تجاوزه</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>low result</source>
        <translation>نتيجة متدنية</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>جودة</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>موارد</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>مخالفة</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>صعوبة</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>economy</source>
        <translation>اقتصاد</translation>
    </message>
    <message>
        <source>agriculture</source>
        <translation>زراعة</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>صناعة</translation>
    </message>
    <message>
        <source>trade and services</source>
        <translation>تجارة وخدمات</translation>
    </message>
    <message>
        <source>tourism</source>
        <translation>سياحة</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>استثمار</translation>
    </message>
    <message>
        <source>planning and land</source>
        <translation>تخطيط وأراضٍ</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>بيئة</translation>
    </message>
    <message>
        <source>health</source>
        <translation>صحة</translation>
    </message>
    <message>
        <source>education</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>ثقافة</translation>
    </message>
    <message>
        <source>social security</source>
        <translation>ضمان اجتماعي</translation>
    </message>
    <message>
        <source>poverty</source>
        <translation>فقر</translation>
    </message>
    <message>
        <source>security and defence</source>
        <translation>أمن ودفاع</translation>
    </message>
    <message>
        <source>party building</source>
        <translation>بناء الحزب</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>digital</source>
        <translation>رقمنة</translation>
    </message>
    <message>
        <source>rural development</source>
        <translation>تنمية ريفية</translation>
    </message>
</context>
<context>
    <name>CodingFlow</name>
    <message>
        <source>Select some words first, then press the key of a label.</source>
        <translation>حدّد كلمات أولًا، ثم اضغط مفتاح أحد الوسوم.</translation>
    </message>
    <message>
        <source>The annotation was removed.</source>
        <translation>أُزيل التوسيم.</translation>
    </message>
    <message>
        <source>There is nothing in this document to link to yet: mark it first.</source>
        <translation>ليس في هذا المستند بعدُ ما يمكن الربط به: سِمه أولًا.</translation>
    </message>
    <message>
        <source>What hinders this target?</source>
        <translation>ما الذي يعوق هذا الهدف؟</translation>
    </message>
    <message>
        <source>Which target does this hinder?</source>
        <translation>أي هدف يعوقه هذا؟</translation>
    </message>
    <message>
        <source>The link was removed.</source>
        <translation>أُزيل الرابط.</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>ت&amp;راجع: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>إ&amp;عادة: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New project…</source>
        <translation>مشروع &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;فتح مشروع…</translation>
    </message>
    <message>
        <source>Open &amp;sample project</source>
        <translation>فتح المشروع ال&amp;نموذجي</translation>
    </message>
    <message>
        <source>&amp;Add texts…</source>
        <translation>إ&amp;ضافة نصوص…</translation>
    </message>
    <message>
        <source>&amp;Export JSON…</source>
        <translation>&amp;تصدير JSON…</translation>
    </message>
    <message>
        <source>&amp;Import JSON…</source>
        <translation>ا&amp;ستيراد JSON…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>إ&amp;غلاق المشروع</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خ&amp;روج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Find in the text…</source>
        <translation>&amp;بحث في النص…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>النتيجة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>النتيجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدا&amp;دات…</translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation>التوسيم ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>التوسيم ال&amp;سابق</translation>
    </message>
    <message>
        <source>Next &amp;overlapping annotation</source>
        <translation>التوسيم المت&amp;داخل التالي</translation>
    </message>
    <message>
        <source>&amp;Edit its values</source>
        <translation>تحرير &amp;قيمه</translation>
    </message>
    <message>
        <source>Show its &amp;card</source>
        <translation>عرض &amp;بطاقته</translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation>إ&amp;زالة التوسيم</translation>
    </message>
    <message>
        <source>End to the left</source>
        <translation>النهاية نحو اليسار</translation>
    </message>
    <message>
        <source>End to the right</source>
        <translation>النهاية نحو اليمين</translation>
    </message>
    <message>
        <source>Start to the left</source>
        <translation>البداية نحو اليسار</translation>
    </message>
    <message>
        <source>Start to the right</source>
        <translation>البداية نحو اليمين</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>حجم نص &amp;عادي</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>الجزء ال&amp;آتي من النافذة</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>الجزء السا&amp;بق من النافذة</translation>
    </message>
    <message>
        <source>Only the te&amp;xt, full screen</source>
        <translation>النص &amp;فقط، ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Menu of what has the keyboard</source>
        <translation>&amp;قائمة ما لديه لوحة المفاتيح</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كما في ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>&amp;بُنّي</translation>
    </message>
    <message>
        <source>High contrast, l&amp;ight</source>
        <translation>تباين &amp;عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>&amp;تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>‏{percent}٪</translation>
    </message>
    <message>
        <source>As in the &amp;language</source>
        <translation>كما في ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ال&amp;رخص</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;دليل الاستخدام</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>البحث عن &amp;أمر…</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;جولة إرشادية</translation>
    </message>
    <message>
        <source>Show &amp;tips</source>
        <translation>إظهار ال&amp;تلميحات</translation>
    </message>
    <message>
        <source>Close the newest &amp;notice</source>
        <translation>إ&amp;غلاق أحدث إشعار</translation>
    </message>
    <message>
        <source>&amp;About Hashiya</source>
        <translation>&amp;حول حاشية</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>وسم بـ«{label}»</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Compare and adjudicate</source>
        <translation>مقارنة وتحكيم</translation>
    </message>
    <message>
        <source>Places where the layers differ</source>
        <translation>مواضع اختلاف الطبقات</translation>
    </message>
    <message>
        <source>No disagreements</source>
        <translation>لا خلافات</translation>
    </message>
    <message>
        <source>Everybody marked the same here, or only one worked on it.</source>
        <translation>وسم الجميع الشيء نفسه هنا، أو عمل عليه شخص واحد فقط.</translation>
    </message>
    <message>
        <source>Accept all exact agreements</source>
        <translation>قبول كل الاتفاقات التامة</translation>
    </message>
    <message>
        <source>Add the selected words…</source>
        <translation>إضافة الكلمات المحددة…</translation>
    </message>
    <message>
        <source>Adjudicators decide here; you can look.</source>
        <translation>يقرر هنا المحكِّمون؛ ويمكنك الاطلاع.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>إغلاق المقارنة (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>لا شيء للبتّ فيه</numerusform>
            <numerusform>موضع واحد للبتّ فيه</numerusform>
            <numerusform>موضعان للبتّ فيهما</numerusform>
            <numerusform>%Ln مواضع للبتّ فيها</numerusform>
            <numerusform>%Ln موضعًا للبتّ فيه</numerusform>
            <numerusform>%Ln موضع للبتّ فيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show agreements (%Ln)</source>
        <translation>
            <numerusform>إظهار الاتفاقات (%Ln)</numerusform>
            <numerusform>إظهار الاتفاقات (%Ln)</numerusform>
            <numerusform>إظهار الاتفاقات (%Ln)</numerusform>
            <numerusform>إظهار الاتفاقات (%Ln)</numerusform>
            <numerusform>إظهار الاتفاقات (%Ln)</numerusform>
            <numerusform>إظهار الاتفاقات (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>جرى البتّ فيه</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>لا تعارضات</translation>
    </message>
    <message>
        <source>When merged work changed the same thing differently, both versions stand here until you choose.</source>
        <translation>إذا غيّر العمل المدموج الشيء نفسه تغييرين مختلفين بقيت النسختان هنا حتى تختار.</translation>
    </message>
    <message>
        <source>Several sides worked on these without knowing of each other. Choose the version that holds.</source>
        <translation>عملت عدة أطراف على هذه دون أن يعلم بعضها ببعض. اختر النسخة التي تُعتمد.</translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>لا تعارضات.</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>الإبقاء على هذه</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>أخذ هذه</translation>
    </message>
    <message>
        <source>The same in all of them:</source>
        <translation>المشترك بينها جميعًا:</translation>
    </message>
    <message>
        <source>United from several sides</source>
        <translation>موحّد من عدة أطراف</translation>
    </message>
    <message>
        <source>{author}, {time}</source>
        <translation>‏{author}، {time}</translation>
    </message>
    <message>
        <source>Now: {who}</source>
        <translation>الآن: {who}</translation>
    </message>
    <message>
        <source>Instead: {who}</source>
        <translation>البديل: {who}</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>accepted</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>proposed a change</source>
        <translation>اقتراح تعديل</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>إنهاء النقاش</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Union (U)</source>
        <translation>الاتحاد (U)</translation>
    </message>
    <message>
        <source>Intersection (I)</source>
        <translation>التقاطع (I)</translation>
    </message>
    <message>
        <source>Another… (N)</source>
        <translation>غير ذلك… (N)</translation>
    </message>
    <message>
        <source>Nothing (X)</source>
        <translation>لا شيء (X)</translation>
    </message>
    <message>
        <source>Take ({key})</source>
        <translation>أخذ ({key})</translation>
    </message>
    <message>
        <source>Take the span of {name}</source>
        <translation>أخذ مقطع {name}</translation>
    </message>
    <message>
        <source>marked nothing here</source>
        <translation>لا وسم له هنا</translation>
    </message>
</context>
<context>
    <name>DescribingFlow</name>
    <message>
        <source>Rename document</source>
        <translation>إعادة تسمية المستند</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Remove {title} and its annotations from the project? You can undo this.</source>
        <translation>أتريد إزالة {title} مع توسيماته من المشروع؟ يمكنك التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>إزالة المستند</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The document was removed with its annotations.</source>
        <translation>أُزيل المستند مع توسيماته.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>missing</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>values</source>
        <translation>القيم</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>Take this part of the proposal</source>
        <translation>أخذ هذا الجزء من الاقتراح</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Decline this part of the proposal</source>
        <translation>رفض هذا الجزء من الاقتراح</translation>
    </message>
    <message>
        <source>Bounds: now {old}, proposed {new}</source>
        <translation>الحدود: الآن {old}، والمقترح {new}</translation>
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
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>Assigned to you, not done yet</source>
        <translation>مُسند إليك ولم يُنجز بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>تصفية المستندات</translation>
    </message>
    <message>
        <source>Add texts to this project</source>
        <translation>إضافة نصوص إلى هذا المشروع</translation>
    </message>
    <message>
        <source>By title or file name; “{words}” finds what is assigned to you.</source>
        <translation>بالعنوان أو باسم الملف؛ و«{words}» يجد المُسند إليك.</translation>
    </message>
    <message>
        <source>No document is called that</source>
        <translation>لا مستند بهذا الاسم</translation>
    </message>
    <message>
        <source>Try other words, or clear the field above.</source>
        <translation>جرّب كلمات أخرى، أو أفرغ الحقل أعلاه.</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>لا نصوص بعد</translation>
    </message>
    <message>
        <source>Drop .txt files here, or use the + button above.</source>
        <translation>أفلِت ملفات ‎.txt هنا، أو استخدم الزر + في الأعلى.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Right to left, each paragraph by its letters</source>
        <translation>من اليمين إلى اليسار، وكل فقرة حسب حروفها</translation>
    </message>
    <message>
        <source>Left to right, each paragraph by its letters</source>
        <translation>من اليسار إلى اليمين، وكل فقرة حسب حروفها</translation>
    </message>
    <message>
        <source>Right to left everywhere</source>
        <translation>من اليمين إلى اليسار في كل موضع</translation>
    </message>
    <message>
        <source>Left to right everywhere</source>
        <translation>من اليسار إلى اليمين في كل موضع</translation>
    </message>
    <message>
        <source>Remove from the project…</source>
        <translation>إزالة من المشروع…</translation>
    </message>
</context>
<context>
    <name>ExchangeFlow</name>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message numerus="yes">
        <source>Annotations exported to {file}: %n.</source>
        <translation>
            <numerusform>لم يُصدَّر أي توسيم إلى {file}.</numerusform>
            <numerusform>صُدِّر توسيم واحد إلى {file}.</numerusform>
            <numerusform>صُدِّر توسيمان إلى {file}.</numerusform>
            <numerusform>صُدِّرت %Ln توسيمات إلى {file}.</numerusform>
            <numerusform>صُدِّر %Ln توسيمًا إلى {file}.</numerusform>
            <numerusform>صُدِّر %Ln توسيم إلى {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON ‏(*.json)</translation>
    </message>
    <message>
        <source>Import JSON</source>
        <translation>استيراد JSON</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>جارٍ قراءة {file}</translation>
    </message>
    <message>
        <source>Everything in this file is in the project already.</source>
        <translation>كل ما في هذا الملف موجود في المشروع.</translation>
    </message>
    <message>
        <source>The annotations were imported.</source>
        <translation>استُوردت التوسيمات.</translation>
    </message>
    <message numerus="yes">
        <source>Annotations imported: %n.</source>
        <translation>
            <numerusform>لم يُستورد أي توسيم.</numerusform>
            <numerusform>استُورد توسيم واحد.</numerusform>
            <numerusform>استُورد توسيمان.</numerusform>
            <numerusform>استُوردت %Ln توسيمات.</numerusform>
            <numerusform>استُورد %Ln توسيمًا.</numerusform>
            <numerusform>استُورد %Ln توسيم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export JSON</source>
        <translation>تصدير JSON</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Whose annotations</source>
        <translation>توسيمات مَن</translation>
    </message>
    <message>
        <source>Everybody’s annotations</source>
        <translation>توسيمات الجميع</translation>
    </message>
    <message>
        <source>Only those of {name}</source>
        <translation>توسيمات {name} فقط</translation>
    </message>
    <message>
        <source>Only the agreed layer</source>
        <translation>الطبقة المتفق عليها فقط</translation>
    </message>
    <message>
        <source>Include the texts</source>
        <translation>تضمين النصوص</translation>
    </message>
    <message>
        <source>With the texts, others can read the file without the documents. Without them it is smaller.</source>
        <translation>مع النصوص يستطيع الآخرون قراءة الملف دون المستندات، ومن دونها يكون أصغر.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The annotations of this project, for other programs, are written to:</source>
        <translation>تُكتب توسيمات هذا المشروع، لتقرأها برامج أخرى، في:</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON ‏(*.json)</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>هذا المجلد غير موجود. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>الملف موجود وسيُستبدل.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>ضمن</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>الموسِّمون</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>كل المستندات</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>كل الوسوم</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Hashiya projects (*.hashiya)</source>
        <translation>مشاريع حاشية (*.hashiya)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>بحث في النص</translation>
    </message>
    <message>
        <source>Find in this text; vowel marks and letter forms don&apos;t matter</source>
        <translation>ابحث في هذا النص؛ لا أثر للتشكيل ولا لصور الحروف</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>الكلمات المطلوبة</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>النتيجة السابقة (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>النتيجة التالية (Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>إغلاق البحث (Esc)</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>‏{current} من {total}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Height of the inspector (arrow keys)</source>
        <translation>ارتفاع المعاين (مفاتيح الأسهم)</translation>
    </message>
    <message>
        <source>Width of the documents (arrow keys)</source>
        <translation>عرض المستندات (مفاتيح الأسهم)</translation>
    </message>
    <message>
        <source>Width of the inspector (arrow keys)</source>
        <translation>عرض المعاين (مفاتيح الأسهم)</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>سجلّ</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <source>The open document</source>
        <translation>المستند المفتوح</translation>
    </message>
    <message>
        <source>The chosen annotation</source>
        <translation>التوسيم المختار</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في يوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>No step to show</source>
        <translation>لا خطوة للعرض</translation>
    </message>
    <message>
        <source>Above, choose the whole project, everybody and any day to see more.</source>
        <translation>لترى المزيد اختر أعلاه المشروع كله والجميع وأي يوم.</translation>
    </message>
    <message>
        <source>Look at the document then…</source>
        <translation>عرض المستند كما كان…</translation>
    </message>
    <message>
        <source>Copy of the project as it was…</source>
        <translation>نسخة من المشروع كما كان…</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>أحدث خطوة</numerusform>
            <numerusform>أحدث خطوتين</numerusform>
            <numerusform>أحدث %Ln خطوات</numerusform>
            <numerusform>أحدث %Ln خطوة</numerusform>
            <numerusform>أحدث %Ln خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps: %Ln</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%Ln خطوات</numerusform>
            <numerusform>%Ln خطوة</numerusform>
            <numerusform>%Ln خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merges: %Ln</source>
        <translation>
            <numerusform>عمليات الدمج: %Ln</numerusform>
            <numerusform>عمليات الدمج: %Ln</numerusform>
            <numerusform>عمليات الدمج: %Ln</numerusform>
            <numerusform>عمليات الدمج: %Ln</numerusform>
            <numerusform>عمليات الدمج: %Ln</numerusform>
            <numerusform>عمليات الدمج: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The role of {name} in this project did not allow this step. A merge took it in.</source>
        <translation>لم يكن دور {name} في هذا المشروع يسمح بهذه الخطوة، وقد دخلت بالدمج.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ولا شيء غيرها</numerusform>
            <numerusform>… وواحد غيرها</numerusform>
            <numerusform>… واثنان غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show this annotation in the text</source>
        <translation>عرض هذا التوسيم في النص</translation>
    </message>
    <message>
        <source>Look at it then…</source>
        <translation>عرضه كما كان…</translation>
    </message>
    <message>
        <source>See in the text how this annotation was</source>
        <translation>عرض ما كان عليه هذا التوسيم في النص</translation>
    </message>
    <message>
        <source>Restore as after this step</source>
        <translation>استعادة كما بعد هذه الخطوة</translation>
    </message>
    <message>
        <source>Restore this annotation</source>
        <translation>استعادة هذا التوسيم</translation>
    </message>
</context>
<context>
    <name>HistoryFlow</name>
    <message>
        <source>The annotation was restored.</source>
        <translation>استُعيد التوسيم.</translation>
    </message>
    <message>
        <source>Copy of the project as it was</source>
        <translation>نسخة من المشروع كما كان</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>جارٍ نسخ المشروع</translation>
    </message>
    <message>
        <source>Copied to {file}.</source>
        <translation>نُسخ إلى {file}.</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Memo</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>بواسطة {author}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Add texts</source>
        <translation>إضافة نصوص</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation>معاينة النص</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>ال&amp;ترميز</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>الا&amp;تجاه</translation>
    </message>
    <message>
        <source>{file} – already here as {title}</source>
        <translation>‏{file} – موجود هنا باسم {title}</translation>
    </message>
    <message numerus="yes">
        <source>Add texts (%n)</source>
        <translation>
            <numerusform>إضافة النصوص (%Ln)</numerusform>
            <numerusform>إضافة نص واحد</numerusform>
            <numerusform>إضافة نصّين</numerusform>
            <numerusform>إضافة %Ln نصوص</numerusform>
            <numerusform>إضافة %Ln نصًّا</numerusform>
            <numerusform>إضافة %Ln نص</numerusform>
        </translation>
    </message>
    <message>
        <source>… {count} characters in all</source>
        <translation>… مجموع الأحرف: {count}</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>المعاين</translation>
    </message>
    <message>
        <source>No annotation chosen</source>
        <translation>لم يُختر أي توسيم</translation>
    </message>
    <message>
        <source>Click a highlight to see it here. To make one, select words and press the key of a label.</source>
        <translation>انقر تظليلًا لتراه هنا. ولإنشاء توسيم حدّد كلمات واضغط مفتاح أحد الوسوم.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>The label of this annotation</source>
        <translation>وسم هذا التوسيم</translation>
    </message>
    <message>
        <source>Remove this annotation (Delete)</source>
        <translation>إزالة هذا التوسيم (Delete)</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>Your thoughts about this passage</source>
        <translation>أفكارك حول هذا المقطع</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>By {author}, {created}</source>
        <translation>بواسطة {author}، {created}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>الحالة: {status}</translation>
    </message>
    <message>
        <source>Changed {modified}</source>
        <translation>عُدِّل {modified}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys that you trust</source>
        <translation>المفاتيح التي تثق بها</translation>
    </message>
    <message>
        <source>Let people read you their public key themselves, on the telephone for example. Then you know it.</source>
        <translation>اطلب من الأشخاص أن يقرؤوا عليك مفاتيحهم العامة بأنفسهم، بالهاتف مثلًا. عندئذ تكون على يقين.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>صاحبه</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>Whose key it is</source>
        <translation>صاحب المفتاح</translation>
    </message>
    <message>
        <source>Paste a public key</source>
        <translation>ألصِق مفتاحًا عامًّا</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a file with a key</source>
        <translation>اختيار ملف فيه مفتاح</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>ثقة</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>الثقة بهذا المفتاح</translation>
    </message>
    <message>
        <source>Do not trust the key of {name} any longer</source>
        <translation>إلغاء الثقة بمفتاح {name}</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>مفاتيح (*.pem);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>Labels for the selection</source>
        <translation>وسوم للتحديد</translation>
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
        <translation>الطبقة المتفق عليها</translation>
    </message>
    <message>
        <source>Layers beside the text, from the text outwards: {names}</source>
        <translation>الطبقات بجانب النص، من النص إلى الخارج: {names}</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>البشتو</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <translation>الكردية المركزية</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>اليديشية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروفة</translation>
    </message>
</context>
<context>
    <name>LayersBox</name>
    <message>
        <source>Agreed layer</source>
        <translation>الطبقة المتفق عليها</translation>
    </message>
    <message>
        <source>Show the layer of {name}</source>
        <translation>إظهار طبقة {name}</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Search by name or licence</source>
        <translation>البحث بالاسم أو الرخصة</translation>
    </message>
    <message>
        <source>What the program consists of</source>
        <translation>مكونات البرنامج</translation>
    </message>
    <message>
        <source>{name}, {licence}</source>
        <translation>‏{name}، {licence}</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الرخصة</translation>
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
        <translation>لا تأتي هذه الحزمة بنص رخصتها. وهو مذكور في {page}.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>إضافة رابط</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>No annotation has these words</source>
        <translation>لا توسيم فيه هذه الكلمات</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>أفرغ حقل التصفية لتراها كلها.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
</context>
<context>
    <name>LinksBox</name>
    <message>
        <source>Add link…</source>
        <translation>إضافة رابط…</translation>
    </message>
    <message>
        <source>Add a link to another annotation</source>
        <translation>إضافة رابط إلى توسيم آخر</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>hinders</source>
        <translation>يعوق</translation>
    </message>
    <message>
        <source>hindered by</source>
        <translation>يعوقه</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>إزالة هذا الرابط</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Hashiya</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>{title} – Hashiya</source>
        <translation>‏{title} – حاشية</translation>
    </message>
    <message>
        <source>Another window has this project open for writing. Here you can only read. To work at the same time, ask for a bundle of it: its work is merged back later.</source>
        <translation>هذا المشروع مفتوح للكتابة في نافذة أخرى، وهنا يمكنك القراءة فقط. للعمل في الوقت نفسه اطلب حزمة منه، ثم يُدمج عملها لاحقًا.</translation>
    </message>
    <message>
        <source>This project can only be read: its file or folder is not writable.</source>
        <translation>هذا المشروع للقراءة فقط: لا يمكن الكتابة في ملفه أو مجلده.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>توقّف العمل. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Nothing found in the manual</source>
        <translation>لا شيء في الدليل</translation>
    </message>
    <message>
        <source>Try another or a shorter word.</source>
        <translation>جرّب كلمة أخرى أو أقصر.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة الدليل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>حروف أصغر</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>حروف أكبر</translation>
    </message>
    <message>
        <source>{page} – Manual</source>
        <translation>‏{page} – دليل الاستخدام</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>‏{percent}٪</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>F1 exact</source>
        <translation>‏F1 تام</translation>
    </message>
    <message>
        <source>F1 overlap</source>
        <translation>‏F1 متداخل</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>ألفا</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>كابا</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>كابا فلايس</translation>
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
        <translation>أشخاص يمكن ذكرهم</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>المشاريع الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>تو&amp;سيم</translation>
    </message>
    <message>
        <source>&amp;Move its ends</source>
        <translation>ت&amp;حريك طرفيه</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;نسق الألوان</translation>
    </message>
    <message>
        <source>&amp;Interface size</source>
        <translation>حجم ال&amp;واجهة</translation>
    </message>
    <message>
        <source>Interface lan&amp;guage</source>
        <translation>ل&amp;غة الواجهة</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>الأ&amp;رقام</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>In the search bar</source>
        <translation>في شريط البحث</translation>
    </message>
    <message>
        <source>On the review page</source>
        <translation>في صفحة المراجعة</translation>
    </message>
    <message>
        <source>On the comparison page</source>
        <translation>في صفحة المقارنة</translation>
    </message>
    <message>
        <source>One character, as it is seen; with Shift, select</source>
        <translation>حرف واحد كما يُرى؛ ومع Shift للتحديد</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message>
        <source>One sentence</source>
        <translation>جملة واحدة</translation>
    </message>
    <message>
        <source>One paragraph</source>
        <translation>فقرة واحدة</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>نقر مزدوج</translation>
    </message>
    <message>
        <source>Select a word; a third click the sentence, a fourth the paragraph</source>
        <translation>تحديد كلمة؛ والنقرة الثالثة للجملة، والرابعة للفقرة</translation>
    </message>
    <message>
        <source>Click again</source>
        <translation>نقر من جديد</translation>
    </message>
    <message>
        <source>The next annotation under the same spot</source>
        <translation>التوسيم التالي في الموضع نفسه</translation>
    </message>
    <message>
        <source>Hide the small menu at the selection</source>
        <translation>إخفاء القائمة الصغيرة عند التحديد</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Close the search; the match stays selected</source>
        <translation>إغلاق البحث؛ تبقى النتيجة محددة</translation>
    </message>
    <message>
        <source>Next or previous annotation of the queue</source>
        <translation>التوسيم التالي أو السابق في القائمة</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject, with a reason</source>
        <translation>رفض مع ذكر السبب</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation>اقتراح تعديل</translation>
    </message>
    <message>
        <source>Write a comment; Ctrl+Enter sends it</source>
        <translation>كتابة تعليق؛ يُرسل بـCtrl+Enter</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>إغلاق الصفحة</translation>
    </message>
    <message>
        <source>Next or previous place</source>
        <translation>الموضع التالي أو السابق</translation>
    </message>
    <message>
        <source>Take that annotator&apos;s version; A and B take the first two</source>
        <translation>أخذ نسخة ذلك الموسِّم؛ A وB للأولين</translation>
    </message>
    <message>
        <source>Take all that the spans cover, or what they have in common</source>
        <translation>أخذ كل ما تغطيه المقاطع، أو المشترك بينها</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>إنشاء غيره</translation>
    </message>
    <message>
        <source>Decide that nothing stands here</source>
        <translation>البتّ بألا شيء هنا</translation>
    </message>
</context>
<context>
    <name>MergeAccount</name>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message numerus="yes">
        <source>Steps that came: %Ln</source>
        <translation>
            <numerusform>الخطوات الواردة: %Ln</numerusform>
            <numerusform>الخطوات الواردة: %Ln</numerusform>
            <numerusform>الخطوات الواردة: %Ln</numerusform>
            <numerusform>الخطوات الواردة: %Ln</numerusform>
            <numerusform>الخطوات الواردة: %Ln</numerusform>
            <numerusform>الخطوات الواردة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Beyond a role</source>
        <translation>خارج حدود الدور</translation>
    </message>
    <message>
        <source>Roles in this project did not allow these steps. They were taken in like all others; somebody should look at them.</source>
        <translation>لم تكن الأدوار في هذا المشروع تسمح بهذه الخطوات. وقد دخلت كغيرها، ويحسن أن ينظر فيها أحد.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, steps: %Ln</source>
        <translation>
            <numerusform>‏{name}، الخطوات: %Ln</numerusform>
            <numerusform>‏{name}، الخطوات: %Ln</numerusform>
            <numerusform>‏{name}، الخطوات: %Ln</numerusform>
            <numerusform>‏{name}، الخطوات: %Ln</numerusform>
            <numerusform>‏{name}، الخطوات: %Ln</numerusform>
            <numerusform>‏{name}، الخطوات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Made for {name}</source>
        <translation>أُعدّت من أجل {name}</translation>
    </message>
    <message>
        <source>✓ Signed by {name}</source>
        <translation>✓ وقّعه {name}</translation>
    </message>
    <message>
        <source>Signed with the key {key}</source>
        <translation>موقَّع بالمفتاح {key}</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>غير موقَّع</translation>
    </message>
    <message>
        <source>Go to the newest of them</source>
        <translation>الانتقال إلى أحدثها</translation>
    </message>
    <message>
        <source>⚠ Beyond a role</source>
        <translation>⚠ خارج حدود الدور</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>What will come</source>
        <translation>ما سيأتي</translation>
    </message>
    <message numerus="yes">
        <source>In conflict: %Ln. Both versions are kept, and you choose afterwards.</source>
        <translation>
            <numerusform>لا تعارضات.</numerusform>
            <numerusform>تعارض واحد. تبقى النسختان، وتختار بينهما لاحقًا.</numerusform>
            <numerusform>تعارضان. تبقى النسختان، وتختار بينهما لاحقًا.</numerusform>
            <numerusform>%Ln تعارضات. تبقى النسختان، وتختار بينهما لاحقًا.</numerusform>
            <numerusform>%Ln تعارضًا. تبقى النسختان، وتختار بينهما لاحقًا.</numerusform>
            <numerusform>%Ln تعارض. تبقى النسختان، وتختار بينهما لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>لا تعارضات.</translation>
    </message>
    <message>
        <source>Take only what somebody I trust has signed</source>
        <translation>أخذ ما وقّعه من أثق به فقط</translation>
    </message>
    <message>
        <source>Keys that you trust…</source>
        <translation>المفاتيح التي تثق بها…</translation>
    </message>
    <message>
        <source>This will come</source>
        <translation>سيأتي ما يلي</translation>
    </message>
    <message>
        <source>Everything in these files is in the project already.</source>
        <translation>كل ما في هذه الملفات موجود في المشروع.</translation>
    </message>
    <message numerus="yes">
        <source>New steps: %Ln, by {people}</source>
        <translation>
            <numerusform>لا خطوات جديدة، بواسطة {people}</numerusform>
            <numerusform>خطوة جديدة واحدة، بواسطة {people}</numerusform>
            <numerusform>خطوتان جديدتان، بواسطة {people}</numerusform>
            <numerusform>%Ln خطوات جديدة، بواسطة {people}</numerusform>
            <numerusform>%Ln خطوة جديدة، بواسطة {people}</numerusform>
            <numerusform>%Ln خطوة جديدة، بواسطة {people}</numerusform>
        </translation>
    </message>
    <message>
        <source>Signatures can be checked once the library cryptography is installed: {command}</source>
        <translation>يمكن التحقق من التواقيع متى ثُبّتت المكتبة cryptography: ‏{command}</translation>
    </message>
    <message>
        <source>{file}: not signed, or changed after it was signed</source>
        <translation>‏{file}: غير موقَّع، أو عُدِّل بعد توقيعه</translation>
    </message>
    <message>
        <source>{file}: not checked</source>
        <translation>‏{file}: لم يُتحقق منه</translation>
    </message>
    <message>
        <source>✓ {file}: signed by {name}</source>
        <translation>✓ {file}: وقّعه {name}</translation>
    </message>
    <message>
        <source>{file}: signed with a key that you do not know, {key}</source>
        <translation>‏{file}: موقَّع بمفتاح لا تعرفه، {key}</translation>
    </message>
    <message>
        <source>Trust it…</source>
        <translation>ثق به…</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>الثقة بهذا المفتاح</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>متعارض</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>الم&amp;لف</translation>
    </message>
    <message>
        <source>My project</source>
        <translation>مشروعي</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>هذا مجلد. أضف اسمًا للملف.</translation>
    </message>
    <message>
        <source>A file of this name exists already. Choose another name.</source>
        <translation>يوجد ملف بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>هذا المجلد غير موجود. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
</context>
<context>
    <name>PaletteDelegate</name>
    <message>
        <source>not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Type what you want to do, or a document&apos;s title</source>
        <translation>اكتب ما تريد فعله، أو عنوان مستند</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>Try another word: a menu, a label, a document&apos;s title, or some letters of one.</source>
        <translation>جرّب كلمة أخرى: قائمة أو وسمًا أو عنوان مستند، أو بعض حروفها.</translation>
    </message>
</context>
<context>
    <name>PaletteFlow</name>
    <message>
        <source>{command} (chosen)</source>
        <translation>‏{command} (مختار)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Go to annotation</source>
        <translation>الانتقال إلى توسيم</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>The text as it was</source>
        <translation>النص كما كان</translation>
    </message>
    <message>
        <source>Whose annotations</source>
        <translation>توسيمات مَن</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore what is shown</source>
        <translation>استعادة المعروض</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
    <message>
        <source>Back to how it is</source>
        <translation>الرجوع إلى ما هو عليه الآن</translation>
    </message>
    <message>
        <source>The text as it was on {time}</source>
        <translation>النص كما كان في {time}</translation>
    </message>
    <message>
        <source>Everybody’s annotations</source>
        <translation>توسيمات الجميع</translation>
    </message>
    <message>
        <source>The agreed layer</source>
        <translation>الطبقة المتفق عليها</translation>
    </message>
    <message numerus="yes">
        <source>come back: %Ln</source>
        <translation>
            <numerusform>يعود: %Ln</numerusform>
            <numerusform>يعود: %Ln</numerusform>
            <numerusform>يعود: %Ln</numerusform>
            <numerusform>يعود: %Ln</numerusform>
            <numerusform>يعود: %Ln</numerusform>
            <numerusform>يعود: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>go: %Ln</source>
        <translation>
            <numerusform>يذهب: %Ln</numerusform>
            <numerusform>يذهب: %Ln</numerusform>
            <numerusform>يذهب: %Ln</numerusform>
            <numerusform>يذهب: %Ln</numerusform>
            <numerusform>يذهب: %Ln</numerusform>
            <numerusform>يذهب: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change: %Ln</source>
        <translation>
            <numerusform>يتغير: %Ln</numerusform>
            <numerusform>يتغير: %Ln</numerusform>
            <numerusform>يتغير: %Ln</numerusform>
            <numerusform>يتغير: %Ln</numerusform>
            <numerusform>يتغير: %Ln</numerusform>
            <numerusform>يتغير: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is different now.</source>
        <translation>لا شيء مختلف الآن.</translation>
    </message>
</context>
<context>
    <name>PastFlow</name>
    <message>
        <source>Open the document of this step first, then look at it again.</source>
        <translation>افتح مستند هذه الخطوة أولًا ثم انظر إليها من جديد.</translation>
    </message>
    <message>
        <source>What you saw was restored.</source>
        <translation>استُعيد ما رأيته.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Nobody is listed yet</source>
        <translation>لا أحد في القائمة بعد</translation>
    </message>
    <message>
        <source>Write a name below and add it. Whoever marks something is listed without that.</source>
        <translation>اكتب اسمًا أدناه وأضفه. ومن يسم شيئًا يُدرج دون ذلك.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Name of somebody new</source>
        <translation>اسم شخص جديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>إضافة هذا الشخص</translation>
    </message>
    <message>
        <source>Annotators work blind, until they mark a document done</source>
        <translation>يعمل الموسِّمون دون اطلاع بعضهم على عمل بعض، حتى يعلّموا المستند منجزًا</translation>
    </message>
    <message>
        <source>People may review their own work</source>
        <translation>يجوز للأشخاص مراجعة عملهم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Adjudicators change this; you can look.</source>
        <translation>يغيّر هذا المحكِّمون؛ ويمكنك الاطلاع.</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>دور {name}</translation>
    </message>
    <message>
        <source>Colour of {name}</source>
        <translation>لون {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>PreferenceFlow</name>
    <message>
        <source>There are no copies yet.</source>
        <translation>لا نسخ بعد.</translation>
    </message>
    <message>
        <source>No program opens folders here. The copies lie in {folder}.</source>
        <translation>لا يوجد هنا برنامج يفتح المجلدات. النسخ في {folder}.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>إعادة ضبط الإعدادات</translation>
    </message>
    <message>
        <source>Put every setting back to how it was at first? Your name, projects, places and keys stay.</source>
        <translation>أتريد إعادة كل إعداد إلى ما كان عليه أول مرة؟ يبقى اسمك ومشاريعك ومواضعك ومفاتيحك.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>{path} does not exist. Check the name, or make a new project.</source>
        <translation>‏{path} غير موجود. تحقق من الاسم، أو أنشئ مشروعًا جديدًا.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name; nothing was overwritten.</source>
        <translation>‏{path} موجود بالفعل. اختر اسمًا آخر؛ لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>{path} is not a Hashiya project. Choose a file that ends in .hashiya.</source>
        <translation>‏{path} ليس مشروع حاشية. اختر ملفًا ينتهي بـ ‎.hashiya.</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Choose a Hashiya project; nothing was changed.</source>
        <translation>‏{path} قاعدة بيانات لبرنامج آخر. اختر مشروع حاشية؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}). Restore the newest copy from {backups}.</source>
        <translation>‏{path} تالف ({detail}). استعد أحدث نسخة من {backups}.</translation>
    </message>
    <message>
        <source>Another program wrote over {path} while it was open here. Everything up to your last saved step is kept in {copy}: open that one, or put it in its place.</source>
        <translation>كتب برنامج آخر فوق {path} وهو مفتوح هنا. كل شيء حتى آخر خطوة محفوظة لك باقٍ في {copy}: افتحه، أو ضعه في مكانه.</translation>
    </message>
    <message>
        <source>Another program wrote over {path} while it was open here. What was done since the newest copy in {backups} could not be kept: open that copy, or put it in its place.</source>
        <translation>كتب برنامج آخر فوق {path} وهو مفتوح هنا. ما جرى منذ أحدث نسخة في {backups} لم يمكن حفظه: افتح تلك النسخة، أو ضعها في مكانه.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Hashiya (format {found}; this one reads up to {known}). Update Hashiya to open it.</source>
        <translation>أُنشئ {path} بإصدار أحدث من حاشية (الصيغة {found}، وهذا الإصدار يقرأ حتى {known}). حدِّث حاشية لفتحه.</translation>
    </message>
    <message>
        <source>{path} can only be read. Make the file and its folder writable, or work on a copy.</source>
        <translation>‏{path} للقراءة فقط. اجعل الملف ومجلده قابلين للكتابة، أو اعمل على نسخة.</translation>
    </message>
    <message>
        <source>{path} is being written by another program. Wait until it has finished, then try again. Colleagues who work at the same time each take a bundle, which is merged back.</source>
        <translation>يكتب برنامج آخر في {path}. انتظر حتى ينتهي ثم حاول من جديد. الزملاء الذين يعملون في الوقت نفسه يأخذ كل منهم حزمة تُدمج لاحقًا.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again; nothing was lost.</source>
        <translation>القرص الذي يحوي {path} ممتلئ. أفسح مكانًا وحاول من جديد؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({detail}).</source>
        <translation>تعذّرت قراءة {path} أو الكتابة فيه ({detail}).</translation>
    </message>
    <message>
        <source>{path} could not be brought to the new format ({detail}). It was left as it was; a copy lies at {backup}.</source>
        <translation>تعذّر تحويل {path} إلى الصيغة الجديدة ({detail}). بقي كما كان، وتوجد نسخة منه في {backup}.</translation>
    </message>
    <message>
        <source>There is no document {document} in this project. Name one by its id, file name or title.</source>
        <translation>لا يوجد مستند {document} في هذا المشروع. سمِّ مستندًا بمعرّفه أو باسم ملفه أو بعنوانه.</translation>
    </message>
    <message>
        <source>Several documents are called {document}. Use the id: {ids}.</source>
        <translation>عدة مستندات اسمها {document}. استخدم المعرّف: {ids}.</translation>
    </message>
    <message>
        <source>There is no annotation {annotation}. It may have been removed.</source>
        <translation>لا يوجد توسيم {annotation}. ربما أُزيل.</translation>
    </message>
    <message>
        <source>There is no link {link}. It may have been removed.</source>
        <translation>لا يوجد رابط {link}. ربما أُزيل.</translation>
    </message>
    <message>
        <source>There is no label {label}. Use one of: {known}.</source>
        <translation>لا يوجد وسم {label}. استخدم واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>The label {label} has no attribute {attribute}. Use one of: {known}.</source>
        <translation>ليس للوسم {label} سمة {attribute}. استخدم واحدة من: {known}.</translation>
    </message>
    <message>
        <source>{value} is not a number, which {attribute} needs. Write it like 58.3 or ٥٨٫٣.</source>
        <translation>‏{value} ليس رقمًا، والسمة {attribute} تحتاج إلى رقم. اكتبه هكذا: 58.3 أو ٥٨٫٣.</translation>
    </message>
    <message>
        <source>{value} is not a choice of {attribute}. Use one of: {known}.</source>
        <translation>‏{value} ليس من خيارات {attribute}. استخدم واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>The span {start}-{end} is empty. Its end must come after its start.</source>
        <translation>المقطع {start}-{end} فارغ. يجب أن تأتي نهايته بعد بدايته.</translation>
    </message>
    <message>
        <source>The span {start}-{end} lies outside the text, which has {length} characters.</source>
        <translation>المقطع {start}-{end} خارج النص، وعدد أحرف النص {length}.</translation>
    </message>
    <message>
        <source>The span {asked_start}-{asked_end} cut a character in two and was widened to {start}-{end}.</source>
        <translation>المقطع {asked_start}-{asked_end} شطر حرفًا، فوُسِّع إلى {start}-{end}.</translation>
    </message>
    <message>
        <source>{file} has the same text as {title}, which is in the project already. It was not added again.</source>
        <translation>نص {file} هو نص {title} نفسه الموجود في المشروع. لم يُضَف ثانية.</translation>
    </message>
    <message>
        <source>These two annotations are linked already.</source>
        <translation>هذان التوسيمان مرتبطان بالفعل.</translation>
    </message>
    <message>
        <source>An annotation cannot be linked to itself.</source>
        <translation>لا يمكن ربط توسيم بنفسه.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>{person} has done nothing here that could be taken back. The last step is {author}&apos;s, and only they can take it back.</source>
        <translation>لم يفعل {person} هنا شيئًا يمكن التراجع عنه. آخر خطوة لـ{author}، ولا يتراجع عنها غيره.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>This step cannot be taken back: what it changed has been changed again since. Take back the later change first.</source>
        <translation>لا يمكن التراجع عن هذه الخطوة: ما غيّرته تغيّر مرة أخرى بعدها. تراجع أولًا عن التغيير اللاحق.</translation>
    </message>
    <message>
        <source>There is no encoding called {encoding}. Use one such as utf-8, windows-1256 or iso-8859-8.</source>
        <translation>لا يوجد ترميز اسمه {encoding}. استخدم ترميزًا مثل utf-8 أو windows-1256 أو iso-8859-8.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {encoding} (first bad byte at {position}). Choose another encoding.</source>
        <translation>لا يمكن قراءة {file} بالترميز {encoding} (أول بايت خاطئ عند {position}). اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>{file} is not a text file. Save it as plain text and add that.</source>
        <translation>‏{file} ليس ملف نص. احفظه نصًّا عاديًّا ثم أضفه.</translation>
    </message>
    <message>
        <source>{file}: {count} characters that cannot be read or stored (bad bytes, NUL, half a surrogate pair) were replaced with �.</source>
        <translation>‏{file}: استُبدلت {count} من الأحرف التي لا يمكن قراءتها أو حفظها (بايتات خاطئة أو NUL أو نصف زوج بديل) بالعلامة �.</translation>
    </message>
    <message>
        <source>{file} has nothing to read: no letter, digit or sign that is seen. If that is a surprise, look at the file in another program, or choose another encoding.</source>
        <translation>ليس في {file} ما يُقرأ: لا حرف ولا رقم ولا علامة تُرى. إن كان هذا مفاجئًا فانظر إلى الملف في برنامج آخر، أو اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>{file} is not JSON ({detail}). Choose a file that Hashiya exported.</source>
        <translation>‏{file} ليس بصيغة JSON ‏({detail}). اختر ملفًا صدّرته حاشية.</translation>
    </message>
    <message>
        <source>{file} does not follow the format hashiya-annotations: {errors}. Nothing was imported.</source>
        <translation>‏{file} لا يتبع الصيغة hashiya-annotations: ‏{errors}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{file}: the quote of annotation {annotation} does not match the text at {start}-{end}. Nothing was imported.</source>
        <translation>‏{file}: اقتباس التوسيم {annotation} لا يطابق النص عند {start}-{end}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{file}: the text of document {document} differs from the one in this project. Nothing was imported.</source>
        <translation>‏{file}: نص المستند {document} يختلف عن نصه في هذا المشروع. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{file}: document {document} is not in this project and the file does not hold its text. Add the document first, or export it with its text. Nothing was imported.</source>
        <translation>‏{file}: المستند {document} ليس في هذا المشروع ولا يحوي الملف نصه. أضف المستند أولًا، أو صدّره مع نصه. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{file}: {kind} {id} exists in this project with other content. Nothing was imported.</source>
        <translation>‏{file}: ‏{kind} {id} موجود في هذا المشروع بمحتوى آخر. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The id {id} is in use already. Leave it out, and a new one is made.</source>
        <translation>المعرّف {id} مستخدم بالفعل. اتركه فارغًا ليُنشأ معرّف جديد.</translation>
    </message>
    <message>
        <source>{field} holds a character that cannot be stored (NUL or half a surrogate pair) at position {position}. Remove it and try again.</source>
        <translation>في {field} حرف لا يمكن حفظه (NUL أو نصف زوج بديل) عند الموضع {position}. أزله وحاول من جديد.</translation>
    </message>
    <message>
        <source>{count} annotations have the label {label}. Relabel or remove them before you drop it.</source>
        <translation>عدد التوسيمات التي تحمل الوسم {label}: ‏{count}. غيّر وسمها أو أزلها قبل أن تحذفه.</translation>
    </message>
    <message>
        <source>{count} annotations of {label} have a value in {attribute} that the new codebook does not allow. Change those values first.</source>
        <translation>عدد توسيمات {label} التي لها في {attribute} قيمة لا يسمح بها دليل الترميز الجديد: {count}. غيّر تلك القيم أولًا.</translation>
    </message>
    <message>
        <source>{name} stands twice in the codebook. Give every label, attribute, choice and shortcut a name of its own.</source>
        <translation>يرد {name} مرتين في دليل الترميز. امنح كل وسم وسمة وخيار واختصار اسمًا خاصًّا به.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a person&apos;s name. Give one that is not empty and not {reserved}.</source>
        <translation>لا يمكن أن يكون «{name}» اسم شخص. اكتب اسمًا غير فارغ وغير {reserved}.</translation>
    </message>
    <message>
        <source>There is nobody called {name} in this project. Use one of: {known}.</source>
        <translation>لا أحد اسمه {name} في هذا المشروع. استخدم واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>{name} has annotations or documents to work on and stays in the project.</source>
        <translation>لـ{name} توسيمات أو مستندات يعمل عليها، فيبقى في المشروع.</translation>
    </message>
    <message>
        <source>{wanted} people are needed for each document, but only {count} are named. Name more people, or ask for fewer for each document.</source>
        <translation>يلزم {wanted} من الأشخاص لكل مستند، وعدد المذكورين {count} فقط. اذكر أشخاصًا أكثر، أو اطلب عددًا أقل لكل مستند.</translation>
    </message>
    <message>
        <source>{person} does not have the document {document}. Assign it first.</source>
        <translation>ليس المستند {document} لدى {person}. أسنده إليه أولًا.</translation>
    </message>
    <message>
        <source>{person} works blind and sees only their own layer of {document} until they mark it done.</source>
        <translation>يعمل {person} دون اطلاع، ولا يرى من {document} إلا طبقته حتى يعلّمه منجزًا.</translation>
    </message>
    <message>
        <source>{person} has seen the other layers of {document}. Ask a reviewer or an adjudicator to open it again.</source>
        <translation>اطّلع {person} على الطبقات الأخرى من {document}. اطلب من مراجع أو محكِّم أن يفتحه من جديد.</translation>
    </message>
    <message>
        <source>{person} cannot review their own work. Ask somebody else, or allow it in the project&apos;s settings.</source>
        <translation>لا يجوز لـ{person} مراجعة عمله. اطلب ذلك من غيره، أو اسمح به في إعدادات المشروع.</translation>
    </message>
    <message>
        <source>{person} may not review in this project. These people may: {names}.</source>
        <translation>لا يجوز لـ{person} المراجعة في هذا المشروع. يجوز ذلك لهؤلاء: {names}.</translation>
    </message>
    <message>
        <source>{person} may not decide about the agreed layer of this project. These people may: {names}.</source>
        <translation>لا يجوز لـ{person} البتّ في الطبقة المتفق عليها في هذا المشروع. يجوز ذلك لهؤلاء: {names}.</translation>
    </message>
    <message>
        <source>{person} may not change the people, rules and assignments of this project. These people may: {names}.</source>
        <translation>لا يجوز لـ{person} تغيير الأشخاص والقواعد والإسنادات في هذا المشروع. يجوز ذلك لهؤلاء: {names}.</translation>
    </message>
    <message>
        <source>{person} may change only their own annotations here, not those of {author}. Comment on them, or ask one of these people: {names}.</source>
        <translation>لا يجوز لـ{person} هنا أن يغيّر إلا توسيماته، لا توسيمات {author}. علّق عليها، أو اطلب ذلك من أحد هؤلاء: {names}.</translation>
    </message>
    <message>
        <source>A rejection needs a reason. Say in a few words what is wrong.</source>
        <translation>الرفض يحتاج إلى سبب. اذكر بكلمات قليلة ما الخطأ.</translation>
    </message>
    <message>
        <source>The comment is empty. Write something first.</source>
        <translation>التعليق فارغ. اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>There is no proposal {review}. It may have been removed.</source>
        <translation>لا يوجد اقتراح {review}. ربما أُزيل.</translation>
    </message>
    <message>
        <source>The proposal changes nothing. Change the bounds, the label or a value first.</source>
        <translation>لا يغيّر الاقتراح شيئًا. غيّر الحدود أو الوسم أو قيمة أولًا.</translation>
    </message>
    <message>
        <source>The proposal has no open part {part}. Use one of: {known}.</source>
        <translation>ليس في الاقتراح جزء مفتوح {part}. استخدم واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>The annotations stand in different documents. Choose some of one document.</source>
        <translation>التوسيمات في مستندات مختلفة. اختر توسيمات من مستند واحد.</translation>
    </message>
    <message>
        <source>The spans share no character. Take one of them, or all that they cover.</source>
        <translation>لا تشترك المقاطع في أي حرف. خذ أحدها، أو كل ما تغطيه.</translation>
    </message>
    <message>
        <source>There is no entry {event} in the history of this project.</source>
        <translation>لا توجد خطوة {event} في سجل هذا المشروع.</translation>
    </message>
    <message>
        <source>There was no {kind} {id} at that time. Choose a later entry of the history.</source>
        <translation>لم يكن {kind} {id} موجودًا آنذاك. اختر خطوة لاحقة من السجل.</translation>
    </message>
    <message>
        <source>{annotator} has marked nothing here. Use one of: {known}.</source>
        <translation>لم يسم {annotator} شيئًا هنا. استخدم واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>Agreement needs two annotators, but {count} marked anything here. Choose two different ones, or have the same texts annotated by somebody else first.</source>
        <translation>يحتاج الاتفاق إلى موسِّمَين، لكن عدد من وسموا شيئًا هنا {count}. اختر اثنين مختلفين، أو اطلب أولًا أن يسم غيرك النصوص نفسها.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}). Ask for it again; nothing was merged.</source>
        <translation>‏{path} تالف ({detail}). اطلبه من جديد؛ لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>{path} was altered after it was made ({detail}). Ask for it again; nothing was merged.</source>
        <translation>عُبث بالملف {path} بعد إنشائه ({detail}). اطلبه من جديد؛ لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>{path} holds something that Hashiya never writes ({detail}). Ask who sent it; nothing was merged.</source>
        <translation>في {path} شيء لا تكتبه حاشية أبدًا ({detail}). اسأل من أرسله؛ لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>{path} has another format (format {found}; this Hashiya merges {known}). Open it once with this Hashiya, then merge it.</source>
        <translation>صيغة {path} مختلفة (الصيغة {found}، وحاشية هذه تدمج {known}). افتحه مرة بهذه النسخة من حاشية ثم ادمجه.</translation>
    </message>
    <message>
        <source>{path} is a copy of another project. Merge it into the one from which it was made.</source>
        <translation>‏{path} نسخة من مشروع آخر. ادمجه في المشروع الذي أُخذ منه.</translation>
    </message>
    <message>
        <source>{path} builds on work that this project does not have yet. Merge the file in which that work was done as well, in the same step or before.</source>
        <translation>يقوم {path} على عمل ليس في هذا المشروع بعد. ادمج أيضًا الملف الذي جرى فيه ذلك العمل، في الخطوة نفسها أو قبلها.</translation>
    </message>
    <message>
        <source>This project is a bundle with a part of the whole, which cannot take in {path}. Have your work merged into the whole, then ask for a new bundle: it holds all that is new, such as labels.</source>
        <translation>هذا المشروع حزمة فيها جزء من الكل، ولا يمكنها أن تستوعب {path}. اطلب دمج عملك في الكل ثم اطلب حزمة جديدة: ففيها كل جديد، كالوسوم.</translation>
    </message>
    <message>
        <source>{path}: the document {document} has another text there than here. Remove one of the two where it was added, then merge again; nothing was merged.</source>
        <translation>‏{path}: نص المستند {document} هناك غير نصه هنا. أزل أحدهما حيث أُضيف ثم ادمج من جديد؛ لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>{path} holds work that no key that you trust has signed. Ask for a bundle made with --sign, or merge without --trust.</source>
        <translation>في {path} عمل لم يوقّعه أي مفتاح تثق به. اطلب حزمة أُنشئت بالخيار ‎--sign، أو ادمج دون ‎--trust.</translation>
    </message>
    <message>
        <source>{path} was signed with the key {signer}, which is not one that you trust. Check the key with its owner, then trust it.</source>
        <translation>وُقِّع {path} بالمفتاح {signer}، وهو ليس مما تثق به. تحقق من المفتاح مع صاحبه ثم ثق به.</translation>
    </message>
    <message>
        <source>{key} is not an Ed25519 key. Make one with: hashiya key NAME.pem.</source>
        <translation>‏{key} ليس مفتاح Ed25519. أنشئ مفتاحًا بالأمر: hashiya key NAME.pem.</translation>
    </message>
    <message>
        <source>Signatures need the library cryptography. Install it with pip: hashiya[sign].</source>
        <translation>تحتاج التواقيع إلى المكتبة cryptography. ثبّتها بالأداة pip: ‏hashiya[sign].</translation>
    </message>
    <message>
        <source>There is no conflict {conflict}. It may have been settled.</source>
        <translation>لا يوجد تعارض {conflict}. ربما حُسم.</translation>
    </message>
    <message>
        <source>The conflict has no version {version}. Use one of: {known}.</source>
        <translation>ليس للتعارض نسخة {version}. استخدم واحدة من: {known}.</translation>
    </message>
    <message>
        <source>This version cannot be put in place while something else stands against it ({detail}). Settle that first, or choose another version.</source>
        <translation>لا يمكن اعتماد هذه النسخة ما دام غيرها يعارضها ({detail}). احسم ذلك أولًا، أو اختر نسخة أخرى.</translation>
    </message>
</context>
<context>
    <name>ProjectFlow</name>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation>جارٍ إنشاء المشروع النموذجي</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>Propose a change</source>
        <translation>اقتراح تعديل</translation>
    </message>
    <message>
        <source>Other bounds: what is selected in the text</source>
        <translation>حدود أخرى: ما هو محدد في النص</translation>
    </message>
    <message>
        <source>To propose other bounds, select them in the text first, then propose.</source>
        <translation>لاقتراح حدود أخرى حدّدها في النص أولًا ثم اقترح.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Put into the agreed layer</source>
        <translation>وضع في الطبقة المتفق عليها</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>محرك أقراص</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>ال&amp;بحث في:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>استعادة الإعدادات الأصلية</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
</context>
<context>
    <name>ReadingFlow</name>
    <message>
        <source>There is no further annotation in this direction.</source>
        <translation>لا يوجد توسيم آخر في هذا الاتجاه.</translation>
    </message>
    <message>
        <source>{label}, by {author}</source>
        <translation>‏{label}، بواسطة {author}</translation>
    </message>
    <message>
        <source>{label}, in the agreed layer</source>
        <translation>{label}، في الطبقة المتفق عليها</translation>
    </message>
</context>
<context>
    <name>RenewalFlow</name>
    <message>
        <source>Something is still under way. Try again when it has finished.</source>
        <translation>ما زال هناك عمل جارٍ. حاول من جديد حين ينتهي.</translation>
    </message>
</context>
<context>
    <name>ReviewFilterBox</name>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Never reviewed</source>
        <translation>لم يُراجع قط</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Came back to me</source>
        <translation>عاد إليّ</translation>
    </message>
    <message>
        <source>Mentions me</source>
        <translation>يذكرني</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>كل المستندات</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>كل المؤلفين</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>There is no further annotation in this direction.</source>
        <translation>لا يوجد توسيم آخر في هذا الاتجاه.</translation>
    </message>
</context>
<context>
    <name>ReviewMenu</name>
    <message>
        <source>&amp;Review</source>
        <translation>م&amp;راجعة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>&amp;Review annotations</source>
        <translation>م&amp;راجعة التوسيمات</translation>
    </message>
    <message>
        <source>&amp;Compare and adjudicate</source>
        <translation>م&amp;قارنة وتحكيم</translation>
    </message>
    <message>
        <source>&amp;Agreement…</source>
        <translation>ا&amp;لاتفاق…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>ال&amp;سجل…</translation>
    </message>
    <message>
        <source>Make a b&amp;undle…</source>
        <translation>إنشاء &amp;حزمة…</translation>
    </message>
    <message>
        <source>Who does wha&amp;t…</source>
        <translation>تو&amp;زيع العمل…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;دمج…</translation>
    </message>
    <message>
        <source>Con&amp;flicts…</source>
        <translation>التعارضا&amp;ت…</translation>
    </message>
    <message>
        <source>&amp;Working as</source>
        <translation>ال&amp;عمل باسم</translation>
    </message>
    <message>
        <source>I am &amp;done with this document</source>
        <translation>أ&amp;نجزتُ هذا المستند</translation>
    </message>
    <message>
        <source>&amp;People…</source>
        <translation>الأ&amp;شخاص…</translation>
    </message>
    <message>
        <source>&amp;Working as {name}</source>
        <translation>ال&amp;عمل باسم {name}</translation>
    </message>
    <message numerus="yes">
        <source>Came &amp;back to me (%Ln)</source>
        <translation>
            <numerusform>لم ي&amp;عُد شيء إليّ</numerusform>
            <numerusform>عاد إليّ تو&amp;سيم واحد</numerusform>
            <numerusform>عاد إليّ تو&amp;سيمان</numerusform>
            <numerusform>&amp;عادت إليّ %Ln توسيمات</numerusform>
            <numerusform>&amp;عاد إليّ %Ln توسيمًا</numerusform>
            <numerusform>&amp;عاد إليّ %Ln توسيم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Con&amp;flicts (%Ln)…</source>
        <translation>
            <numerusform>التعارضا&amp;ت (%Ln)…</numerusform>
            <numerusform>التعارضا&amp;ت (%Ln)…</numerusform>
            <numerusform>التعارضا&amp;ت (%Ln)…</numerusform>
            <numerusform>التعارضا&amp;ت (%Ln)…</numerusform>
            <numerusform>التعارضا&amp;ت (%Ln)…</numerusform>
            <numerusform>التعارضا&amp;ت (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody &amp;else…</source>
        <translation>شخص آ&amp;خر…</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Nothing left in this queue</source>
        <translation>لم يبق شيء في هذه القائمة</translation>
    </message>
    <message>
        <source>Choose another document, label, author or state.</source>
        <translation>اختر مستندًا أو وسمًا أو مؤلفًا أو حالة أخرى.</translation>
    </message>
    <message>
        <source>Close review (Esc)</source>
        <translation>إغلاق المراجعة (Esc)</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>النقاش</translation>
    </message>
    <message>
        <source>Comment or reason</source>
        <translation>تعليق أو سبب</translation>
    </message>
    <message>
        <source>Comment, reason, or @name …</source>
        <translation>تعليق أو سبب أو ‎@اسم …</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>قبول (A)</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>رفض (R)</translation>
    </message>
    <message>
        <source>Propose… (P)</source>
        <translation>اقتراح… (P)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تمّ الحل</translation>
    </message>
    <message>
        <source>By {author} in {document}</source>
        <translation>بواسطة {author} في {document}</translation>
    </message>
    <message>
        <source>This is your own work: somebody else reviews it. You can comment and answer.</source>
        <translation>هذا عملك: يراجعه غيرك. يمكنك التعليق والرد.</translation>
    </message>
    <message>
        <source>Reviewers decide about this. You can comment and answer.</source>
        <translation>يقرر المراجعون في هذا. يمكنك التعليق والرد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the queue</source>
        <translation>
            <numerusform>لا شيء في القائمة</numerusform>
            <numerusform>توسيم واحد في القائمة</numerusform>
            <numerusform>توسيمان في القائمة</numerusform>
            <numerusform>%Ln توسيمات في القائمة</numerusform>
            <numerusform>%Ln توسيمًا في القائمة</numerusform>
            <numerusform>%Ln توسيم في القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>A rejection needs a reason. Say what is wrong, then press Ctrl+Enter.</source>
        <translation>الرفض يحتاج إلى سبب. اذكر ما الخطأ ثم اضغط Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Annotator</source>
        <translation>موسِّم</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>مراجع</translation>
    </message>
    <message>
        <source>Adjudicator</source>
        <translation>محكِّم</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Memo: {memo}</source>
        <translation>مذكرة: {memo}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>No setting has these words</source>
        <translation>لا إعداد فيه هذه الكلمات</translation>
    </message>
    <message>
        <source>Try fewer or others.</source>
        <translation>جرّب كلمات أقل أو غيرها.</translation>
    </message>
    <message>
        <source>Reset to defaults…</source>
        <translation>إعادة الضبط…</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>لا مشروع مفتوح.</translation>
    </message>
    <message>
        <source>Beside each project. None is open.</source>
        <translation>بجانب كل مشروع. لا مشروع مفتوح.</translation>
    </message>
    <message>
        <source>Here you work as {name}.</source>
        <translation>أنت تعمل هنا باسم {name}.</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Working apart</source>
        <translation>العمل متفرقين</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بُنّي</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفّفة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>نسق الألوان</translation>
    </message>
    <message>
        <source>Colours of the window and of the paper under the text.</source>
        <translation>ألوان النافذة والورق تحت النص.</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>حجم الواجهة</translation>
    </message>
    <message>
        <source>Letters of menus, panels and dialogs.</source>
        <translation>حروف القوائم والألواح ومربعات الحوار.</translation>
    </message>
    <message>
        <source>Borders around highlights</source>
        <translation>حدود حول التظليل</translation>
    </message>
    <message>
        <source>Frames and thick lines, patterned by label. High contrast always has them.</source>
        <translation>إطارات وخطوط عريضة، بنقش لكل وسم. وهي موجودة دائمًا مع التباين العالي.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Reduced: nothing fades or slides, and carets don&apos;t blink.</source>
        <translation>مخفّفة: لا شيء يتلاشى أو ينزلق، ولا تومض المؤشرات.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيّق</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>واسع</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>واسع جدًّا</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Noto Naskh</source>
        <translation>نوتو نسخ</translation>
    </message>
    <message>
        <source>Amiri</source>
        <translation>أميري</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Of documents only.</source>
        <translation>للمستندات فقط.</translation>
    </message>
    <message>
        <source>Arabic typeface</source>
        <translation>الخط العربي</translation>
    </message>
    <message>
        <source>Amiri is a book face with long descenders.</source>
        <translation>أميري خط كتب نوازله طويلة.</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>المسافة بين السطور</translation>
    </message>
    <message>
        <source>Wide leaves room for many overlapping highlights.</source>
        <translation>الواسع يترك مكانًا للتظليلات المتداخلة الكثيرة.</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>عرض العمود</translation>
    </message>
    <message>
        <source>Lines of some 50 to 75 letters are easiest to read.</source>
        <translation>أسهل الأسطر قراءةً ما كان من نحو 50 إلى 75 حرفًا.</translation>
    </message>
    <message>
        <source>As in the language</source>
        <translation>كما في اللغة</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>Documents keep theirs.</source>
        <translation>تبقى للمستندات لغاتها.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>For numbers that the program writes.</source>
        <translation>للأعداد التي يكتبها البرنامج.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>What you mark and decide stands under this name, where you chose no other.</source>
        <translation>ما تسمه وتقرره يُسجَّل بهذا الاسم حيث لم تختر غيره.</translation>
    </message>
    <message>
        <source>Name in this project</source>
        <translation>الاسم في هذا المشروع</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Go on where I stopped</source>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <source>Opens the last project, text and place; otherwise the welcome page.</source>
        <translation>يفتح آخر مشروع ونص وموضع؛ وإلا فصفحة الترحيب.</translation>
    </message>
    <message>
        <source>Copies of each project</source>
        <translation>نسخ كل مشروع</translation>
    </message>
    <message>
        <source>A copy is made each time a project is opened that was changed; the oldest goes.</source>
        <translation>تُؤخذ نسخة كلما فُتح مشروع تغيّر، وتُحذف أقدمها.</translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation>مجلد النسخ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Merge signed work only</source>
        <translation>دمج العمل الموقَّع فقط</translation>
    </message>
    <message>
        <source>Work comes in only if somebody whose key you trust has signed it.</source>
        <translation>لا يدخل العمل إلا إذا وقّعه من تثق بمفتاحه.</translation>
    </message>
    <message>
        <source>Keys that you trust</source>
        <translation>المفاتيح التي تثق بها</translation>
    </message>
    <message>
        <source>Public keys of the people whose signed work you merge.</source>
        <translation>المفاتيح العامة لمن تدمج عملهم الموقَّع.</translation>
    </message>
    <message>
        <source>Show keys…</source>
        <translation>عرض المفاتيح…</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>تلميحات</translation>
    </message>
    <message>
        <source>Now and then one, for what you just did.</source>
        <translation>تلميح بين الحين والآخر، عمّا فعلته للتو.</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>جولة إرشادية</translation>
    </message>
    <message>
        <source>The first ten minutes, on the sample project.</source>
        <translation>الدقائق العشر الأولى، على المشروع النموذجي.</translation>
    </message>
    <message>
        <source>Begin the tour</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>‏{percent}٪</translation>
    </message>
</context>
<context>
    <name>SharingFlow</name>
    <message>
        <source>Making the bundle</source>
        <translation>جارٍ إنشاء الحزمة</translation>
    </message>
    <message>
        <source>The bundle for {name} was written to {file}.</source>
        <translation>كُتبت الحزمة إلى {name} في {file}.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Looking at what will come</source>
        <translation>جارٍ النظر فيما سيأتي</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>جارٍ الدمج</translation>
    </message>
    <message numerus="yes">
        <source>Merged. New steps: %Ln; nothing is in conflict.</source>
        <translation>
            <numerusform>تمّ الدمج. لا خطوات جديدة؛ لا تعارضات.</numerusform>
            <numerusform>تمّ الدمج. خطوة جديدة واحدة؛ لا تعارضات.</numerusform>
            <numerusform>تمّ الدمج. خطوتان جديدتان؛ لا تعارضات.</numerusform>
            <numerusform>تمّ الدمج. %Ln خطوات جديدة؛ لا تعارضات.</numerusform>
            <numerusform>تمّ الدمج. %Ln خطوة جديدة؛ لا تعارضات.</numerusform>
            <numerusform>تمّ الدمج. %Ln خطوة جديدة؛ لا تعارضات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>No shortcut is called that</source>
        <translation>لا اختصار بهذا الاسم</translation>
    </message>
    <message>
        <source>Not every command has keys: Ctrl+K finds them all.</source>
        <translation>ليس لكل أمر مفاتيح: Ctrl+K يجدها كلها.</translation>
    </message>
</context>
<context>
    <name>SigningBox</name>
    <message>
        <source>Key to sign with</source>
        <translation>مفتاح التوقيع</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>بلا توقيع</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>اختيار مفتاح خاص</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>مفتاح جديد…</translation>
    </message>
    <message>
        <source>Make a key of your own</source>
        <translation>إنشاء مفتاح خاص بك</translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation>التوقيع بالمفتاح</translation>
    </message>
    <message>
        <source>To sign, install the library cryptography: {command}</source>
        <translation>للتوقيع ثبّت المكتبة cryptography: ‏{command}</translation>
    </message>
    <message>
        <source>Your public key, for those who merge your work: {key}</source>
        <translation>مفتاحك العام، لمن يدمج عملك: {key}</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>مفاتيح (*.pem);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>مفاتيح (*.pem)</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Hripcsak &amp; Rothschild 2005; spans with equal bounds, one to one</source>
        <translation>‏Hripcsak &amp; Rothschild 2005؛ مقاطع حدودها متساوية، واحد لواحد</translation>
    </message>
    <message>
        <source>Hripcsak &amp; Rothschild 2005; spans that share a character, the most that pair</source>
        <translation>‏Hripcsak &amp; Rothschild 2005؛ مقاطع تشترك في حرف، أكبر عدد يتزاوج</translation>
    </message>
    <message>
        <source>share of units on which they agree, as NVivo counts it; for several, of pairs</source>
        <translation>نسبة الوحدات المتفق عليها كما يحسبها NVivo؛ وللعدة نسبة الأزواج</translation>
    </message>
    <message>
        <source>Krippendorff 2011, nominal; over all labels, the value is the set of labels</source>
        <translation>‏Krippendorff 2011، اسمي؛ وعلى كل الوسوم تكون القيمة مجموعة الوسوم</translation>
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
        <translation>‏Krippendorff 1995، كما صُحّح عام 2004</translation>
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
        <translation>مقترح</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>{percent} % of the text</source>
        <translation>‏{percent}٪ من النص</translation>
    </message>
    <message>
        <source>Character {position}</source>
        <translation>الحرف {position}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>حرف واحد محدد</numerusform>
            <numerusform>حرفان محددان</numerusform>
            <numerusform>%Ln أحرف محددة</numerusform>
            <numerusform>%Ln حرفًا محددًا</numerusform>
            <numerusform>%Ln حرف محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being saved</source>
        <translation>لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>كل التغييرات محفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back to you</source>
        <translation>
            <numerusform>لم يعد إليك شيء</numerusform>
            <numerusform>عاد إليك واحد</numerusform>
            <numerusform>عاد إليك اثنان</numerusform>
            <numerusform>عادت إليك %Ln</numerusform>
            <numerusform>عاد إليك %Ln</numerusform>
            <numerusform>عاد إليك %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamFlow</name>
    <message>
        <source>You work as {name} now.</source>
        <translation>أنت تعمل الآن باسم {name}.</translation>
    </message>
    <message>
        <source>Has annotations in the project and stays.</source>
        <translation>له توسيمات في المشروع فيبقى.</translation>
    </message>
    <message>
        <source>Has documents to work on and stays.</source>
        <translation>له مستندات يعمل عليها فيبقى.</translation>
    </message>
    <message>
        <source>The document is open again.</source>
        <translation>المستند مفتوح من جديد.</translation>
    </message>
    <message>
        <source>The document is marked as done.</source>
        <translation>عُلِّم المستند منجزًا.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>No text open</source>
        <translation>لا نص مفتوح</translation>
    </message>
    <message>
        <source>Choose a document in the list.</source>
        <translation>اختر مستندًا من القائمة.</translation>
    </message>
    <message>
        <source>Change the base direction</source>
        <translation>تغيير الاتجاه الأساسي</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>بحث في هذا النص (Ctrl+F)</translation>
    </message>
    <message>
        <source>Base direction: right to left</source>
        <translation>الاتجاه الأساسي: من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Base direction: left to right</source>
        <translation>الاتجاه الأساسي: من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>This project has no text yet</source>
        <translation>ليس في هذا المشروع نص بعد</translation>
    </message>
    <message>
        <source>Drop .txt files on the window, or press Ctrl+Shift+A to choose some.</source>
        <translation>أفلِت ملفات ‎.txt على النافذة، أو اضغط Ctrl+Shift+A لاختيار بعضها.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>‏{percent}٪</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>Thing</name>
    <message>
        <source>Annotations</source>
        <translation>التوسيمات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>الإسنادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
</context>
<context>
    <name>ThreadBox</name>
    <message>
        <source>Nothing was said yet.</source>
        <translation>لم يُقل شيء بعد.</translation>
    </message>
    <message>
        <source>✓ Resolved</source>
        <translation>✓ تمّ الحل</translation>
    </message>
</context>
<context>
    <name>TipsFlow</name>
    <message>
        <source>{keys} opens the search from anywhere.</source>
        <translation>‏{keys} يفتح البحث من أي مكان.</translation>
    </message>
    <message>
        <source>{keys} goes to the next annotation in the text, and with Shift to the one before.</source>
        <translation>‏{keys} ينتقل إلى التوسيم التالي في النص، ومع Shift إلى السابق.</translation>
    </message>
    <message>
        <source>Faster: select words and press {key} for {label}.</source>
        <translation>أسرع: حدّد كلمات واضغط {key} لوسم {label}.</translation>
    </message>
    <message>
        <source>Annotations overlap here. Click again for the next one below, or press {keys}.</source>
        <translation>تتداخل هنا توسيمات. انقر ثانية للذي تحته، أو اضغط {keys}.</translation>
    </message>
    <message>
        <source>{keys} moves the end of an annotation by one character; with Ctrl, its start.</source>
        <translation>‏{keys} يحرّك نهاية التوسيم حرفًا واحدًا؛ ومع Ctrl بدايته.</translation>
    </message>
    <message>
        <source>{command} goes by {keys}, too.</source>
        <translation>‏{command} له أيضًا {keys}.</translation>
    </message>
    <message>
        <source>{keys} finds every command, document and annotation by some letters of its name.</source>
        <translation>‏{keys} يجد كل أمر ومستند وتوسيم ببعض حروف اسمه.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>لا تلميحات بعد الآن</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Select some words</source>
        <translation>حدّد بعض الكلمات</translation>
    </message>
    <message>
        <source>Drag over some words of the text, or double-click one. With the keyboard: arrow keys, with Shift held to select. A small menu of labels appears.</source>
        <translation>اسحب فوق بعض كلمات النص، أو انقر إحداها نقرًا مزدوجًا. وبلوحة المفاتيح: مفاتيح الأسهم، مع إبقاء Shift مضغوطًا للتحديد. تظهر قائمة صغيرة من الوسوم.</translation>
    </message>
    <message>
        <source>Mark them as a target</source>
        <translation>سِمها هدفًا</translation>
    </message>
    <message>
        <source>Press T, or click Target in the small menu. The words are highlighted, and what is known about them appears beside the text.</source>
        <translation>اضغط T، أو انقر «هدف» في القائمة الصغيرة. تُظلَّل الكلمات، ويظهر ما يُعرف عنها بجانب النص.</translation>
    </message>
    <message>
        <source>Fill in a value</source>
        <translation>املأ قيمة</translation>
    </message>
    <message>
        <source>F2 takes the keyboard to the fields. Type a number such as 58.3 or ٥٨٫٣ as the value, then Tab. There is nothing to save: it is on the disk already.</source>
        <translation>ينقلك F2 إلى الحقول. اكتب رقمًا مثل 58.3 أو ٥٨٫٣ في القيمة، ثم Tab. لا حاجة إلى الحفظ: صار على القرص.</translation>
    </message>
    <message>
        <source>Mark a shortcoming</source>
        <translation>سِم قصورًا</translation>
    </message>
    <message>
        <source>Select other words in the text and press S. Highlights may overlap; all of them stay visible.</source>
        <translation>حدّد كلمات أخرى في النص واضغط S. قد تتداخل التظليلات، وتبقى كلها ظاهرة.</translation>
    </message>
    <message>
        <source>Link it to the target</source>
        <translation>اربطه بالهدف</translation>
    </message>
    <message>
        <source>Choose “Add link…” and then the target that this shortcoming hinders.</source>
        <translation>اختر «إضافة رابط…» ثم الهدف الذي يعوقه هذا القصور.</translation>
    </message>
    <message>
        <source>Take a step back</source>
        <translation>تراجع خطوة</translation>
    </message>
    <message>
        <source>Press Ctrl+Z. Every step can be taken back, also after a restart; Ctrl+Shift+Z does it again.</source>
        <translation>اضغط Ctrl+Z. يمكن التراجع عن كل خطوة، حتى بعد إعادة التشغيل؛ وCtrl+Shift+Z يعيدها.</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>ابحث عن كلمات</translation>
    </message>
    <message>
        <source>Press Ctrl+F and type a word. Vowel marks and letter forms don&apos;t matter. Enter goes to the next match, Esc closes the search.</source>
        <translation>اضغط Ctrl+F واكتب كلمة. لا أثر للتشكيل ولا لصور الحروف. ينقلك Enter إلى النتيجة التالية، ويغلق Esc البحث.</translation>
    </message>
    <message>
        <source>Hand the result on</source>
        <translation>سلّم النتيجة</translation>
    </message>
    <message>
        <source>Press Ctrl+E and then Export. The JSON file holds every annotation of the project, for other programs.</source>
        <translation>اضغط Ctrl+E ثم «تصدير». يحوي ملف JSON كل توسيمات المشروع، لتقرأها برامج أخرى.</translation>
    </message>
    <message>
        <source>That was it</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>Add your own texts to a new project with Ctrl+N. F1 opens the manual, ? shows all keys, and Ctrl+K finds every command.</source>
        <translation>أضف نصوصك إلى مشروع جديد بـCtrl+N. يفتح F1 الدليل، ويعرض ? كل المفاتيح، ويجد Ctrl+K كل أمر.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Guided tour</source>
        <translation>جولة إرشادية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>مغادرة الجولة</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>إغلاق الجولة</translation>
    </message>
</context>
<context>
    <name>TourFlow</name>
    <message>
        <source>New here? A guided tour shows the first ten minutes on this sample project, step by step.</source>
        <translation>هل أنت جديد هنا؟ تعرض جولة إرشادية الدقائق العشر الأولى على هذا المشروع النموذجي، خطوة خطوة.</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>Step {step} of {all}</source>
        <translation>الخطوة {step} من {all}</translation>
    </message>
</context>
<context>
    <name>Undefined</name>
    <message>
        <source>Nobody marked anything here.</source>
        <translation>لم يسم أحد شيئًا هنا.</translation>
    </message>
    <message>
        <source>There is no text to compare.</source>
        <translation>لا يوجد نص للمقارنة.</translation>
    </message>
    <message>
        <source>No spans of the annotators match.</source>
        <translation>لا يتطابق أي مقطع بين الموسِّمين.</translation>
    </message>
    <message>
        <source>All the values are the same, so chance alone would give full agreement.</source>
        <translation>كل القيم متماثلة، فالمصادفة وحدها تعطي اتفاقًا تامًّا.</translation>
    </message>
    <message>
        <source>At least two annotators must have worked on it.</source>
        <translation>يجب أن يكون قد عمل عليه موسِّمان على الأقل.</translation>
    </message>
    <message>
        <source>This measure compares exactly two annotators.</source>
        <translation>يقارن هذا المقياس بين موسِّمَين اثنين بالضبط.</translation>
    </message>
    <message>
        <source>Not every text was annotated by the same number of people.</source>
        <translation>لم يسم كلَّ نص العددُ نفسه من الأشخاص.</translation>
    </message>
    <message>
        <source>An annotator&apos;s spans of different labels overlap; look at each label by itself.</source>
        <translation>تتداخل مقاطع موسِّم تحمل وسومًا مختلفة؛ انظر إلى كل وسم على حدة.</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>marking</source>
        <translation>توسيم</translation>
    </message>
    <message>
        <source>change of label</source>
        <translation>تغيير وسم</translation>
    </message>
    <message>
        <source>change of ends</source>
        <translation>تغيير طرفين</translation>
    </message>
    <message>
        <source>change of values</source>
        <translation>تغيير قيم</translation>
    </message>
    <message>
        <source>change of memo</source>
        <translation>تغيير مذكرة</translation>
    </message>
    <message>
        <source>removal of annotation</source>
        <translation>إزالة توسيم</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>removal of link</source>
        <translation>إزالة رابط</translation>
    </message>
    <message>
        <source>adding of text</source>
        <translation>إضافة نص</translation>
    </message>
    <message>
        <source>change of title</source>
        <translation>تغيير عنوان</translation>
    </message>
    <message>
        <source>change of language</source>
        <translation>تغيير لغة</translation>
    </message>
    <message>
        <source>change of direction</source>
        <translation>تغيير اتجاه</translation>
    </message>
    <message>
        <source>removal of text</source>
        <translation>إزالة نص</translation>
    </message>
    <message>
        <source>change of codebook</source>
        <translation>تغيير دليل الترميز</translation>
    </message>
    <message>
        <source>change of project title</source>
        <translation>تغيير عنوان المشروع</translation>
    </message>
    <message>
        <source>import of annotations</source>
        <translation>استيراد توسيمات</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>rejection</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>resolving of a thread</source>
        <translation>إنهاء نقاش</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>acceptance of a proposal</source>
        <translation>قبول اقتراح</translation>
    </message>
    <message>
        <source>refusal of a proposal</source>
        <translation>رفض اقتراح</translation>
    </message>
    <message>
        <source>adjudication</source>
        <translation>تحكيم</translation>
    </message>
    <message>
        <source>dismissal</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>taking of agreements</source>
        <translation>اعتماد الاتفاقات</translation>
    </message>
    <message>
        <source>change of people</source>
        <translation>تغيير الأشخاص</translation>
    </message>
    <message>
        <source>change of rules</source>
        <translation>تغيير القواعد</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>marking as done</source>
        <translation>تعليم كمنجز</translation>
    </message>
    <message>
        <source>opening again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>settling of a conflict</source>
        <translation>حسم تعارض</translation>
    </message>
    <message>
        <source>mending after a merge</source>
        <translation>إصلاح بعد دمج</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>making of the project</source>
        <translation>إنشاء المشروع</translation>
    </message>
</context>
<context>
    <name>WalkPanel</name>
    <message>
        <source>Previous (K)</source>
        <translation>السابق (K)</translation>
    </message>
    <message>
        <source>Next (J)</source>
        <translation>التالي (J)</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Hashiya</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Mark targets and shortcomings in right-to-left texts.</source>
        <translation>سِم الأهداف وأوجه القصور في نصوص تُكتب من اليمين إلى اليسار.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Try it on the sample project</source>
        <translation>تجربة على المشروع النموذجي</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>You can also drop a project file here to open it.</source>
        <translation>يمكنك أيضًا إفلات ملف مشروع هنا لفتحه.</translation>
    </message>
    <message>
        <source>{name} (file is missing)
{folder}</source>
        <translation>‏{name} (الملف مفقود)
{folder}</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>People of this project</source>
        <translation>أشخاص هذا المشروع</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Work as this person</source>
        <translation>العمل بهذا الاسم</translation>
    </message>
    <message>
        <source>Choose yourself, or write your name. What you mark and decide stands under this name.</source>
        <translation>اختر اسمك أو اكتبه. كل ما تسمه وتقرره يُسجَّل بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
</TS>
