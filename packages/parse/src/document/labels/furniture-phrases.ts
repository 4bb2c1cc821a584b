import { listed } from './phrase-list.js';

/**
 * Words and phrases that lines of a page’s furniture hold, by what they give away. One alone proves nothing: each is a signal
 * whose worth the fitted weights say. Source: own list, from the wording common to news sites.
 */
export const furniturePhrases = {
  copyright: listed('© | copyright | all rights reserved | reserved'),
  cookie: listed(`cookie | cookies | privacy policy | privacy notice | terms of use | terms of service | terms and conditions
    terms & conditions | consent | recaptcha`),
  account: listed(`sign up | sign in | log in | login | register | registered user | registered users | registered trademark
    subscribe | subscriber | subscribers | subscribed | subscription | subscriptions | newsletter | newsletters | inbox | your email
    email address | e-mail address | password | my account`),
  share: listed(`share | tweet | facebook | twitter | instagram | pinterest | whatsapp | linkedin | reddit | youtube | tiktok | flipboard
    print | email | copy link | story link`),
  more: listed(`read more | see also | related | more from | more on | more stories | more news | recommended | trending | most read
    most popular | most viewed | also read | read next | you may also like | you might also like | you may like | you might like
    click here | view all | view more | learn more | up next | continue reading | read also | don't miss | latest news | top stories
    editors' picks | more like this | what to read next | around the web`),
  follow: listed(`follow us | follow me | follow him | follow her | follow them | follow @ | follow our | on twitter | on facebook
    on instagram | join us | join the conversation | join the discussion | download the app | our app`),
  comment: listed(`comment | comments | reply | replies | leave a comment | post a comment | view comments | commenting | moderators
    chats`),
  advert: listed(`advertisement | advertise | advertising | advertisers | sponsored | promoted | adblock | ad blocker | ad-free | affiliate
    commission | purchase | shop | buy now | disclaimer`),
  appeal: listed(`support us | your support | support our | support independent | independent journalism | independent reporting
    our journalism | our journalists | our newsroom | our reporting | donate | donation | donations | contribute | contribution
    contributions | membership | become a member | your help | help us | dear readers | dear reader | a message from | free press
    thank you for | as little as | no paywall | remind me later | silenced | one-time | monthly | unlimited access | readers like you
    reader-supported | fundraiser | fundraising | tax-deductible | tax deductible | donors | your gift | chip in | give today
    give now | will you help | keep going | become a supporter | our supporters | our members | our donors`),
  photo: listed(`getty images | getty | ap photo | shutterstock | istock | alamy | unsplash | photo by | photos by | photo courtesy
    image courtesy | image credit | photo credit | image source | photograph by | picture by | photo : | image : | credit : | picture :
    screenshot | via ap | via getty | / ap | / afp | / reuters | / getty | / epa`),
  picture: listed(`photo | photos | image | images | picture | pictures | photograph | photographs | illustration | video | gallery
    courtesy | file | mediabank | credit`),
  caption: listed(`left | right | pictured | center | centre | from left | above | below | poses | posed | attends | is seen | is shown
    are seen | in this photo | file photo | looks on`),
  staff: listed(`staff writer | staff reporter | correspondent | contributor | editor | reporter | journalist | columnist | writer | author
    about the author | about the authors | freelance | freelancer | managing editor | bureau chief | staff photographer`),
  stamp: listed('updated | published | posted | last modified | min read | minute read | minutes read | ago | read time'),
  story: listed(`this article | this story | this post | this report | originally published | originally appeared | first published
    contributed to this | contributed reporting | reporting by | editing by | provided by | more information | citation
    creative commons | republish | syndicated | auto-generated | edited for length | edited by our staff | appears in print
    version of this`),
  ours: listed('our | we | us | we\'re | we\'ve | we\'ll'),
  you: listed('you | your | you\'re | yours | you\'ll | you\'ve'),
} as const;
