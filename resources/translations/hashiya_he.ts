<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Hashiya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashiya (حاشية) is the gloss in a manuscript&apos;s margin. Read right-to-left documents, mark targets and shortcomings, and hand the result on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashiya: Apache License 2.0. Qt for Python: LGPL 3. Noto and Amiri fonts: SIL Open Font License 1.1. Lucide icons: ISC License.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashiya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddingFlow</name>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading files: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Texts added: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdjudicationFlow</name>
    <message>
        <source>Make another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some words in the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the agreed layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Agreements taken: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgive white space, punctuation and one-letter prefixes at the edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the chosen cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, document by document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}. {count} documents, {left} left out for want of a second annotator; in {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal of the filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementFlow</name>
    <message>
        <source>Measuring agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationsPanel</name>
    <message>
        <source>Annotations of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show annotations with label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the text, then press the key of a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Who does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People for each document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw people for each document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {done} of {all} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a document to work on yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributeField</name>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number. Write it like 58.3 or ٥٨٫٣.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashiya has met a fault of its own. Every change that you saw is on disk. You can go on; if it happens again, please send this report to the developers. It is also in {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Make a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key to sign with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signature; or a private key made by: hashiya key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle is a project file for somebody who works elsewhere. Take their work back with “Merge…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file exists. Choose another name; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>= exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>increase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decrease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agriculture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trade and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tourism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planning and land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>culture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poverty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security and defence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rural development</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingFlow</name>
    <message>
        <source>Select some words first, then press the key of a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this document to link to yet: mark it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hinders this target?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which target does this hinder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;overlapping annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Hashiya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Compare and adjudicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places where the layers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody marked the same here, or only one worked on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all exact agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show agreements (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several sides worked on these without knowing of each other. Choose the version that holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United from several sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead: {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Union (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersection (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another… (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the span of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked nothing here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescribingFlow</name>
    <message>
        <source>Rename document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {title} and its annotations from the project? You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this part of the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline this part of the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounds: now {old}, proposed {new}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add texts to this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop .txt files here, or use the + button above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to left, each paragraph by its letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to right, each paragraph by its letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to left everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to right everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the project…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeFlow</name>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Annotations exported to {file}: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this file is in the project already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotations were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Annotations imported: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the texts, others can read the file without the documents. Without them it is smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All annotations of this project, for other programs, are written to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Hashiya projects (*.hashiya)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this text; vowel marks and letter forms don&apos;t matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the document to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the project as it was…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps: %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this annotation in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore as after this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this annotation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryFlow</name>
    <message>
        <source>The annotation was restored. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All annotations of this document, of everybody, become what they were then. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the project as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Add texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} – already here as {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add texts (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… {count} characters in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotation chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a highlight to see it here. To make one, select words and press the key of a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of this annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this annotation (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your thoughts about this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {author}, {created}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {modified}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>Labels for the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}  {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayersBox</name>
    <message>
        <source>Show the layer of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Add link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksBox</name>
    <message>
        <source>Add link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link to another annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hinders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hindered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Hashiya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – Hashiya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window has this project open for writing. Here you can only read. To work at the same time, ask for a bundle of it: its work is merged back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project can only be read: its file or folder is not writable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>F1 exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>αU 1995</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uα 2016</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move its ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interface size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One character, as it is seen; with Shift, select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a word; a third click the sentence, a fourth the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next annotation under the same spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the small menu at the selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will come</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In conflict: %Ln. Both versions are kept, and you choose afterwards.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in these files is in the project already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>New steps: %Ln, by {people}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: signed with {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotators work blind, until they mark a document done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People may review their own work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>{path} does not exist. Check the name, or make a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Hashiya project. Choose a file that ends in .hashiya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a database of another program. Choose a Hashiya project; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}). Restore the newest copy from {backups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer Hashiya (format {found}; this one reads up to {known}). Update Hashiya to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can only be read. Make the file and its folder writable, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is being written by another program. Wait until it has finished, then try again. Colleagues who work at the same time each take a bundle, which is merged back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read or written ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be brought to the new format ({detail}). It was left as it was; a copy lies at {backup}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document {document} in this project. Name one by its id, file name or title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several documents are called {document}. Use the id: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annotation {annotation}. It may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link {link}. It may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no label {label}. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label {label} has no attribute {attribute}. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a number, which {attribute} needs. Write it like 58.3 or ٥٨٫٣.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a choice of {attribute}. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span {start}-{end} is empty. Its end must come after its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span {start}-{end} lies outside the text, which has {length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span {asked_start}-{asked_end} cut a character in two and was widened to {start}-{end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has the same text as {title}, which is in the project already. It was not added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two annotations are linked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annotation cannot be linked to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be taken back: what it changed has been changed again since. Take back the later change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding called {encoding}. Use one such as utf-8, windows-1256 or iso-8859-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as {encoding} (first bad byte at {position}). Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a text file. Save it as plain text and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} characters that cannot be read or stored (bad bytes, NUL, half a surrogate pair) were replaced with �.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not JSON ({detail}). Choose a file that Hashiya exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not follow the format hashiya-annotations: {errors}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the quote of annotation {annotation} does not match the text at {start}-{end}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the text of document {document} differs from the one in this project. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: document {document} is not in this project and the file does not hold its text. Add the document first, or export it with its text. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {kind} {id} exists in this project with other content. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {id} is in use already. Leave it out, and a new one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} holds a character that cannot be stored (NUL or half a surrogate pair) at position {position}. Remove it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} annotations have the label {label}. Relabel or remove them before you drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} annotations of {label} have a value in {attribute} that the new codebook does not allow. Change those values first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands twice in the codebook. Give every label, attribute, choice and shortcut a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be a person&apos;s name. Give one that is not empty and not {reserved}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody called {name} in this project. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has annotations or documents to work on and stays in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} people are needed for each document, but only {count} are named. Name more people, or ask for fewer for each document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} does not have the document {document}. Assign it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} works blind and sees only their own layer of {document} until they mark it done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has seen the other layers of {document}. Ask a reviewer or an adjudicator to open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} cannot review their own work. Ask somebody else, or allow it in the project&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rejection needs a reason. Say in a few words what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment is empty. Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proposal {review}. It may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal changes nothing. Change the bounds, the label or a value first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal has no open part {part}. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotations stand in different documents. Choose some of one document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spans share no character. Take one of them, or all that they cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry {event} in the history of this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no {kind} {id} at that time. Choose a later entry of the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{annotator} has marked nothing here. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement needs two annotators, but {count} marked anything here. Choose two different ones, or have the same texts annotated by somebody else first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}). Ask for it again; nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was altered after it was made ({detail}). Ask for it again; nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds something that Hashiya never writes ({detail}). Ask who sent it; nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has another format (format {found}; this Hashiya merges {known}). Open it once with this Hashiya, then merge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a copy of another project. Merge it into the one from which it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} builds on work that this project does not have yet. Merge the file in which that work was done as well, in the same step or before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project holds only a part of {path}. Merge the part into the whole, not the whole into the part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the document {document} has another text there than here. Remove one of the two where it was added, then merge again; nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds work that no key that you trust has signed. Ask for a bundle made with --sign, or merge without --trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was signed with the key {signer}, which is not one that you trust. Check the key with its owner, then trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is not an Ed25519 key. Make one with: hashiya key NAME.pem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures need the library cryptography. Install it with pip: hashiya[sign].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conflict {conflict}. It may have been settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conflict has no version {version}. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot be put in place while something else stands against it ({detail}). Settle that first, or choose another version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectFlow</name>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>Propose a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other bounds: what is selected in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To propose other bounds, select them in the text first, then propose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the agreed layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingFlow</name>
    <message>
        <source>There is no further annotation in this direction.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewFilterBox</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All authors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>There is no further annotation in this direction.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewMenu</name>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare and adjudicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agreement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;flicts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Working as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am &amp;done with this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;does what…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Working as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody &amp;else…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left in this queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another document, label, author or state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close review (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment, reason, or @name …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose… (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {author} in {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the queue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A rejection needs a reason. Say in a few words what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjudicator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Memo: {memo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingFlow</name>
    <message>
        <source>Making the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle for {name} was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what will come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merged. New steps: %Ln; nothing is in conflict.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamFlow</name>
    <message>
        <source>You work as {name} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has annotations in the project and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has documents to work on and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is marked as done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the base direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base direction: right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base direction: left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thing</name>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadBox</name>
    <message>
        <source>Nothing was said yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Resolved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undefined</name>
    <message>
        <source>Nobody marked anything here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spans of the annotators match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the values are the same, so chance alone would give full agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two annotators must have worked on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measure compares exactly two annotators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every text was annotated by the same number of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annotator&apos;s spans of different labels overlap; look at each label by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of project title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolving of a thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceptance of a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refusal of a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjudication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking of agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marking as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settling of a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mending after a merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making of the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashiya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark targets and shortcomings in right-to-left texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop a project file here to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (file is missing)
{folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yourself, or write your name. What you mark and decide stands under this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
