### A résumé as a file: what is said of it. Each remark with its place and its reason; no score.

file-reading = Reading { $name } as a résumé. I keep nothing of it.
file-reading-again = One moment, I’m reading it again: I kept nothing of it.
file-other-kind =
    { $kind ->
        [doc] That is an old Word file. Save it as DOCX or PDF and send it again; I can read those.
        [docm] That file can carry macros, so I leave it closed, as many mail filters do. Save it as DOCX or PDF.
       *[other] I can read a résumé as PDF or DOCX, and a calendar file (.ics). This file is something else.
    }
file-size = { $words } words, { $pages }.
file-pages =
    { $pages ->
        [one] one page
       *[other] { $pages } pages
    }
file-no-pages = and how many pages this kind of file doesn’t say (a PDF would)
file-nothing = Nothing to remark on: software can read it, and contact details, dates and headings are where they are sought.
file-rest = The other remarks:
# C16, A11: what a program cannot know, it says
file-cannot-tell = <i>What I can’t tell: how it looks, and whether what it says is good. For that, the seven seconds with a friend: /resume.</i>
# A11, A12: the next thing
file-next = Paste a job posting here, and I compare the words; I keep it only for that.
file-next-again = Another posting, or the rest of a long one? Paste it.
file-next-changes = What to change first
file-next-rest =
    { $count ->
        [one] One more remark
       *[other] { $count } more remarks
    }
file-done = Good. I keep nothing of your file.

## Places

item-plain = “{ $what }”
item-meant = “{ $what }” ({ $instead }?)
item-gap = after “{ $what }”, before “{ $instead }”
item-times = “{ $what }” ({ $instead } times)
item-at = { $what }: { $place }
place-line = page { $page }, line { $line }
place-page = page { $page }
place-paragraph = paragraph { $line }
place-whole = the whole file
place-under = { $where }, under “{ $section }”

## Remarks: can it be read?

remark-unlike = <b>Is it a résumé?</b> I found no contact details, no dates and no usual heading in it, so I checked nothing else.
remark-unread-pages =
    <b>No text to read</b>
    { $items }
    There may be a picture of text. Software that sorts applications sees nothing there.
remark-garbled =
    <b>Broken characters</b>
    { $items }
    { $count } characters come out as signs. People may see them right; software doesn’t.
remark-spaced-out =
    <b>Spaced letters</b>
    { $items }
    Software reads single letters there, not a word. Use letter spacing, not spaces.
remark-active = <b>Not only text</b>: the file carries a script, a macro or another file. Mail filters may refuse it; export it as a plain PDF.
remark-not-english = <b>Language</b>: most of it isn’t English. I check spelling, headings, dates and wording in English only, so I left those out.

## Remarks: contact

remark-no-email = <b>No e-mail address</b> found. It belongs in the first lines: many answers come that way.
remark-contact-aside = <b>Contact details in a header, footer or text box</b>: some software skips those. Put them into the text, first lines.
remark-email-odd =
    <b>An e-mail address that may not work</b>
    { $items }
    An answer sent there may never arrive.
remark-no-phone = <b>No telephone number</b> found. Some employers only call.
remark-phone-odd =
    <b>A telephone number that may not work</b>
    { $items }
    Its digits are too few, too many or made up.
remark-contact-deep =
    <b>Contact details far down</b>
    { $items }
    A first look is for the top of page one.

## Remarks: wording

# A11: free of errors?
remark-typos =
    <b>Likely typos</b>
    { $items }{ $more ->
        [0] { "" }
       *[other] { " " }… and { $more } more.
    }
    To some readers one is enough to stop. Names and skills I left alone.
remark-doubled =
    <b>A word twice in a row</b>
    { $items }
    Easy to overlook for the writer, easy to see for a reader.
remark-long-bullets =
    <b>Long bullets</b>, up to { $most } words
    { $items }
    A skimming reader takes in about two lines of each.
remark-long-sentences =
    <b>Long sentences</b>, up to { $most } words
    { $items }
    Two short ones are easier to skim.
remark-no-bullets = <b>No bullets</b> in { $words } words: a skimming eye finds no hold. One fact a bullet.
remark-same-beginning =
    <b>The same beginning { $count } times</b>
    { $items }
    Each bullet could begin with what you did there.
remark-repeated =
    <b>Words that come often</b>
    { $items }
    Fine if it’s your trade; else a second word helps.

## Remarks: dates

remark-no-dates = <b>No dates</b> found, like “Mar 2021 – present”. A first look seeks them.
remark-dates-turned =
    <b>A time that ends before it begins</b>
    { $items }
    One of the two is a slip.
remark-dates-ahead =
    <b>A date still to come</b>
    { $items }
    If that’s meant, write “expected”.
remark-latest-old =
    <b>Nothing recent</b>: the latest is { $months } months back
    { $items }
    If you’ve done something since, a course too, it’s missing here.
# C16
remark-latest-deep =
    <b>The latest position stands far down</b>
    { $items }
    Title, employer and dates of the latest are what a first look seeks.
remark-gaps =
    <b>A time without an entry</b>, up to { $months } months
    { $items }
    Readers ask about it; one honest line answers before they do.
remark-dates-mixed =
    <b>Dates written in several ways</b>
    { $items }
    Software may misread some; one way throughout looks tidier.
remark-oldest-first =
    <b>The oldest comes first</b>
    { $items }
    A first look expects the latest on top.

## Remarks: headings and length

remark-no-experience-heading = <b>No heading for work</b>, such as “Experience”: people skim by it, software sorts by it.
remark-no-education-heading = <b>No heading for “Education”</b>: it’s one of the things a first look seeks.
# C16
remark-many-pages = <b>{ $pages } pages</b>: two are fine. More is usual only at universities and public offices.
remark-two-pages-early = <b>Two pages</b> for a career that, by its dates, began a few years ago: one is usual.
remark-last-page =
    <b>A last page with { $lines ->
        [one] one line
       *[other] { $lines } lines
    }</b>
    { $items }
    Cut a little, and it fits on a page less.
remark-many-words = <b>{ $words } words</b>: a first look takes in a fraction. What could go?
remark-few-words = <b>Only { $words } words</b> that I can read: there may be room for what you did and what came of it. Or some of it is a picture.

## A posting

posting-reading = Comparing. I keep neither of the two.
posting-short = That is short for a posting. Paste more of it, with what they ask for.
posting-both = <b>In both:</b> { $terms }
posting-none = I found none of the posting’s main words in your file.
posting-missing = <b>In the posting, not in your file:</b> { $terms }
posting-all = All of the posting’s main words stand in your file.
posting-nothing = I found no words of weight in that. Was it the posting?
# A11: the right skills; nothing invented
posting-cannot-tell = What is true of you, say in their words; leave the rest out. I compare words only: whether you fit, I can’t tell.

## Why a file could not be read

file-problem-broken = I couldn’t open that file: it’s damaged, or not what its name says. Export it again as PDF, and open it once yourself before you send it.
file-problem-empty = There is nothing in that file.
file-problem-encrypted = That file is protected, so I can’t read it. Software that sorts applications can’t either: save it without protection.
file-problem-old-word = That is an old Word file. Save it as DOCX or PDF and send it again.
file-problem-macros = That file can carry macros, so I left it closed, as many mail filters do. Save it as DOCX or PDF.
file-problem-scanned = There is no text in that file, only pictures. Software that sorts applications sees an empty page. Export it from where you wrote it, instead of scanning it.
file-problem-too-long = That file has more than 30 pages, so I take it for something else. A résumé has one or two.
file-problem-too-large = That file is above 20 MB, more than I’m given. A résumé is far smaller; large pictures may be the reason.
file-problem-too-heavy = That file took more time or memory than I give one, so I stopped. Export it again as a plain PDF.
file-problem-other-kind = I can read a résumé as PDF or DOCX. This file is something else, whatever its name.
file-problem-gone = Telegram doesn’t have that file for me any more. Please send it again.
file-problem-unreached = I couldn’t fetch that file from Telegram. Please send it again in a while.
