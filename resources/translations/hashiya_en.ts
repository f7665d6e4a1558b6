<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddingFlow</name>
    <message numerus="yes">
        <source>Reading files: %n</source>
        <translation>
            <numerusform>Reading files: %Ln</numerusform>
            <numerusform>Reading files: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts added: %n.</source>
        <translation>
            <numerusform>Texts added: %Ln.</numerusform>
            <numerusform>Texts added: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdjudicationFlow</name>
    <message numerus="yes">
        <source>Agreements taken: %n.</source>
        <translation>
            <numerusform>Agreements taken: %Ln.</numerusform>
            <numerusform>Agreements taken: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show agreements (%Ln)</source>
        <translation>
            <numerusform>Show agreements (%Ln)</numerusform>
            <numerusform>Show agreements (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeFlow</name>
    <message numerus="yes">
        <source>Annotations exported to {file}: %n.</source>
        <translation>
            <numerusform>Annotations exported to {file}: %Ln.</numerusform>
            <numerusform>Annotations exported to {file}: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Annotations imported: %n.</source>
        <translation>
            <numerusform>Annotations imported: %Ln.</numerusform>
            <numerusform>Annotations imported: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <translation>
            <numerusform>the newest %Ln</numerusform>
            <numerusform>the newest %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps: %Ln</source>
        <translation>
            <numerusform>Steps: %Ln</numerusform>
            <numerusform>Steps: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merges: %Ln</source>
        <translation>
            <numerusform>Merges: %Ln</numerusform>
            <numerusform>Merges: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Add texts (%n)</source>
        <translation>
            <numerusform>Add texts (%Ln)</numerusform>
            <numerusform>Add texts (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeAccount</name>
    <message numerus="yes">
        <source>Steps that came: %Ln</source>
        <translation>
            <numerusform>Steps that came: %Ln</numerusform>
            <numerusform>Steps that came: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, steps: %Ln</source>
        <translation>
            <numerusform>{name}, steps: %Ln</numerusform>
            <numerusform>{name}, steps: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>In conflict: %Ln. Both versions are kept, and you choose afterwards.</source>
        <translation>
            <numerusform>In conflict: %Ln. Both versions are kept, and you choose afterwards.</numerusform>
            <numerusform>In conflict: %Ln. Both versions are kept, and you choose afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New steps: %Ln, by {people}</source>
        <translation>
            <numerusform>New steps: %Ln, by {people}</numerusform>
            <numerusform>New steps: %Ln, by {people}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message numerus="yes">
        <source>come back: %Ln</source>
        <translation>
            <numerusform>come back: %Ln</numerusform>
            <numerusform>come back: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>go: %Ln</source>
        <translation>
            <numerusform>go: %Ln</numerusform>
            <numerusform>go: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change: %Ln</source>
        <translation>
            <numerusform>change: %Ln</numerusform>
            <numerusform>change: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewMenu</name>
    <message numerus="yes">
        <source>Came &amp;back to me (%Ln)</source>
        <translation>
            <numerusform>Came &amp;back to me (%Ln)</numerusform>
            <numerusform>Came &amp;back to me (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Con&amp;flicts (%Ln)…</source>
        <translation>
            <numerusform>Con&amp;flicts (%Ln)…</numerusform>
            <numerusform>Con&amp;flicts (%Ln)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message numerus="yes">
        <source>%Ln in the queue</source>
        <translation>
            <numerusform>%Ln in the queue</numerusform>
            <numerusform>%Ln in the queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingFlow</name>
    <message numerus="yes">
        <source>Merged. New steps: %Ln; nothing is in conflict.</source>
        <translation>
            <numerusform>Merged. New steps: %Ln; nothing is in conflict.</numerusform>
            <numerusform>Merged. New steps: %Ln; nothing is in conflict.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back to you</source>
        <translation>
            <numerusform>%Ln came back to you</numerusform>
            <numerusform>%Ln came back to you</numerusform>
        </translation>
    </message>
</context>
</TS>
