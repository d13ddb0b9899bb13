"""Owns two lists of English words: those of work that dictionaries lack, and those that carry no weight."""

SPARED = frozenset(
    """
    adtech agtech ansible api apis autoscaling backend backends backlog backlogs barista baristas biotech
    blockchain blog blogging blogs bookkeeper bootcamp bootcamps branding btech b2b b2c caddie caregiving
    chatbot chatbots checkout cleantech cloud codebase codebases config configs containerised copyediting
    coursework coworking crowdfunding css cybersecurity dataset datasets datacenter devops dropshipping
    ecommerce edtech elearning email emails emailing esports ethernet fintech firebase firmware freelance
    freelanced freelancer freelancing frontend frontends fullstack gantt geodata github gitlab glassdoor
    golang googling grafana hackathon hackathons hadoop healthcare helpdesk html hvac iaas infographic
    infographics inhouse insurtech intranet ios iot java javascript jira json kanban keras kotlin kubernetes
    lakehouse laravel lean linkedin lint linter linting linux livestream livestreams login logins macos
    mailchimp mailings matlab mentee mentees meetup meetups metadata microcontroller microcontrollers
    microservice microservices middleware mobile mongodb mysql natively netsuite nginx nodejs nosql notion
    numpy offboarding offsite onboard onboarded onboarding onboards online onsite opensource outsource
    outsourced outsourcing paas pandas paralegal payables phonebank photoshop php phlebotomy pipeline
    pipelines playbook playbooks plc podcast podcasting podcasts postgres postgresql postgrad powerpoint
    powershell preclinical prepress preproduction preschool presales prioritise prioritised prioritising
    proofreading proptech prototyping pytest python pytorch quickbooks rebrand rebranded rebranding
    receivables redis refactor refactored refactoring reskilling roadmap roadmaps rollout rollouts runbook
    runbooks saas salesforce scikit scrum scss serverless sharepoint shopify signage skillset skillsets
    smartphone spark spreadsheet spreadsheets sql sqlite stakeholder stakeholders startup startups storyboard
    storyboarding storyboards subcontractor subcontractors tableau taskforce telehealth telesales tensorflow
    terraform timesheet timesheets touchpoint touchpoints troubleshoot troubleshooting troubleshot typescript
    ui undergrad uptime upsell upselling upskill upskilled upskilling usability ux vlookup vmware waitlist
    webhook webhooks webinar webinars webpages webshop website websites whitepaper whitepapers wiki wikis
    wireframe wireframes wireframing wordpress workflow workflows workstream workstreams xml yaml youtube
    zendesk analytics automations agile timelines kiosk onboarders healthtech regtech martech screencast
    screencasts soldering fundraise fundraised hospice childcare eldercare homecare housekeeping warehousing
    palletising palletizing forklift forklifts merchandising planogram planograms cashiering crosssell
    barbacking mise banqueting rotas rota timetabling differentiated phonics
    """.split()  # noqa: SIM905  # a list of words is read as words
)
"""Words of the trades that the dictionary may not know: never called typos."""

LIGHT = frozenset(
    """
    a about above across after again against all almost also although always am among an and another any
    anything are around as ask at available away based be because become been before being below best better
    between both bring but by can come could day days did do does doing done down during each either else end
    enough etc even ever every everyone excellent few find first follow for from full further get give go good
    great had has have having he help her here high highly him his how however i if ideal ideally in including
    inc into is it its itself join just keep key know large last later least less let level like long look
    looking love ltd made main make making many may me member might more most much must my near need needs
    never new next no non nor not now number of off offer offers often on once one only onto open or other
    others our out over own part people per person place plus point possible preferred provide provided
    providing range rather really require required requirements right role roles same see seek seeking set
    several shall she should show side since small so some someone something soon strong such support take
    team teams than that the their them themselves then there these they thing things this those through
    throughout time to together too top toward towards two under understanding until up upon us use used
    useful using various very via want was way we well were what when where whether which while who whom whose
    why will wish with within without work worked working works world would year years yes yet you your
    ability able apply applicant applicants application applications background benefit benefits candidate
    candidates career company competitive currently degree desirable desired duties employee employees
    employer employment environment equal equivalent essential experience experienced expect familiar
    familiarity flexible hire hiring holiday hour hours hybrid include includes industry interview job jobs
    knowledge location monthly offering office opportunities opportunity paid passion passionate pension
    permanent position posting proven qualification qualifications qualified remote responsibilities
    responsibility responsible salary skill skills status successful vacancy week weekly welcome willing
    willingness annual ensure day-to-day fast-paced growing dynamic exciting gender race religion orientation
    disability veteran age sex national origin regardless diverse diversity inclusion inclusive
    """.split()  # noqa: SIM905  # a list of words is read as words
)
"""Words without weight in a posting or a résumé: they tell nothing of what is asked for or offered."""
