# Generated: make generate
from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import (
    Draft, DraftListing, DraftRequest, MinedIntentsListing, Miner, MinerExecuteRequest, MinerIntent, MinerListing,
    MinerTopic, MinerTopicPhrase, MinerTopicsListing, NluDetectionRequest, NluDetectionResponse, NluDomain,
    NluDomainListing, NluDomainVersion, NluDomainVersionListing, NluDomainVersionQualityReport,
    NluDomainVersionTrainingResponse, NluFeedbackListing, NluFeedbackRequest, NluFeedbackResponse, NluOrganization,
)
from ..operation import Api, CallOptions

class LanguageUnderstandingApi(Api):
    """The Language Understanding operations of the Platform API."""

    def delete_languageunderstanding_domain(
        self,
        domain_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a language understanding domain.

        DELETE /api/v2/languageunderstanding/domains/{domainId}

        Permissions: any of languageUnderstanding:nluDomain:delete, dialog:bot:delete.
        """
        ...

    def delete_languageunderstanding_domain_feedback_feedback_id(
        self,
        domain_id: str,
        feedback_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a feedback entry of a language understanding domain.

        DELETE /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}

        Permissions: any of languageUnderstanding:feedback:delete, dialog:bot:delete.
        """
        ...

    def delete_languageunderstanding_domain_version(
        self,
        domain_id: str,
        domain_version_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a version of a language understanding domain.

        DELETE /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}

        Permissions: any of languageUnderstanding:nluDomainVersion:delete, dialog:botVersion:delete.
        """
        ...

    def delete_languageunderstanding_miner(
        self,
        miner_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a miner.

        DELETE /api/v2/languageunderstanding/miners/{minerId}

        Permissions: all of languageUnderstanding:miner:delete.
        """
        ...

    def delete_languageunderstanding_miner_draft(
        self,
        miner_id: str,
        draft_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a draft of a miner.

        DELETE /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}

        Permissions: all of languageUnderstanding:draft:delete.
        """
        ...

    def get_languageunderstanding_domain(
        self,
        domain_id: str,
        **options: Unpack[CallOptions],
    ) -> NluDomain:
        """Get a language understanding domain.

        GET /api/v2/languageunderstanding/domains/{domainId}

        Permissions: any of languageUnderstanding:nluDomain:view, dialog:bot:view.
        """
        ...

    def get_languageunderstanding_domain_feedback(
        self,
        domain_id: str,
        *,
        intent_name: str | None = None,
        assessment: Literal["Incorrect", "Correct", "Unknown", "Disabled"] | None = None,
        date_start: date | str | None = None,
        date_end: date | str | None = None,
        include_deleted: bool | None = None,
        language: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        enable_cursor_pagination: bool | None = None,
        include_training_utterances: bool | None = None,
        after: str | None = None,
        fields: Sequence[Literal["version", "dateCreated", "text", "intents"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> NluFeedbackListing:
        """Get the feedback of a language understanding domain.

        GET /api/v2/languageunderstanding/domains/{domainId}/feedback

        Permissions: any of languageUnderstanding:feedback:view, dialog:bot:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            assessment: Incorrect, Correct, Unknown, Disabled.
            date_start: Begin of the period.
            language: Language to choose or to answer in.
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            enable_cursor_pagination: default False.
            include_training_utterances: default True.
            after: Cursor: return what comes after it.
            fields: any of version, dateCreated, text, intents.
        """
        ...

    def get_languageunderstanding_domain_feedback_feedback_id(
        self,
        domain_id: str,
        feedback_id: str,
        *,
        fields: Sequence[Literal["version", "dateCreated", "text", "intents"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> NluFeedbackResponse:
        """Get a feedback entry of a language understanding domain.

        GET /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}

        Permissions: any of languageUnderstanding:feedback:view, dialog:bot:view.

        Parameters:
            fields: any of version, dateCreated, text, intents.
        """
        ...

    def get_languageunderstanding_domain_version(
        self,
        domain_id: str,
        domain_version_id: str,
        *,
        include_utterances: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> NluDomainVersion:
        """Get a version of a language understanding domain.

        GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}

        Permissions: any of languageUnderstanding:nluDomainVersion:view, dialog:botVersion:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_languageunderstanding_domain_version_report(
        self,
        domain_id: str,
        domain_version_id: str,
        **options: Unpack[CallOptions],
    ) -> NluDomainVersionQualityReport:
        """Get the report of a version in a language understanding domain.

        GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/report

        Permissions: any of languageUnderstanding:nluDomainVersion:view, dialog:botVersion:view.
        """
        ...

    def get_languageunderstanding_domain_versions(
        self,
        domain_id: str,
        *,
        include_utterances: bool | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> NluDomainVersionListing:
        """List the versions of a language understanding domain.

        GET /api/v2/languageunderstanding/domains/{domainId}/versions

        Permissions: any of languageUnderstanding:nluDomainVersion:view, dialog:botVersion:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_languageunderstanding_domains(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> NluDomainListing:
        """List the language understanding domains.

        GET /api/v2/languageunderstanding/domains

        Permissions: any of languageUnderstanding:nluDomain:view, dialog:bot:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_languageunderstanding_miner(
        self,
        miner_id: str,
        **options: Unpack[CallOptions],
    ) -> Miner:
        """Get a miner.

        GET /api/v2/languageunderstanding/miners/{minerId}

        Permissions: all of languageUnderstanding:miner:view.
        """
        ...

    def get_languageunderstanding_miner_draft(
        self,
        miner_id: str,
        draft_id: str,
        *,
        draft_intent_id: str | None = None,
        draft_topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Get a draft of a miner.

        GET /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}

        Permissions: all of languageUnderstanding:draft:view.
        """
        ...

    def get_languageunderstanding_miner_drafts(
        self,
        miner_id: str,
        **options: Unpack[CallOptions],
    ) -> DraftListing:
        """List the drafts of a miner.

        GET /api/v2/languageunderstanding/miners/{minerId}/drafts

        Permissions: all of languageUnderstanding:draft:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_languageunderstanding_miner_intent(
        self,
        miner_id: str,
        intent_id: str,
        *,
        expand: Literal["phrases", "utterances"] | None = None,
        **options: Unpack[CallOptions],
    ) -> MinerIntent:
        """Get an intent of a miner.

        GET /api/v2/languageunderstanding/miners/{minerId}/intents/{intentId}

        Permissions: all of languageUnderstanding:minerIntent:view.

        Parameters:
            expand: Further fields to include in the answer; phrases, utterances.
        """
        ...

    def get_languageunderstanding_miner_intents(
        self,
        miner_id: str,
        *,
        expand: Literal["phrases", "utterances"] | None = None,
        **options: Unpack[CallOptions],
    ) -> MinedIntentsListing:
        """List the intents of a miner.

        GET /api/v2/languageunderstanding/miners/{minerId}/intents

        Permissions: all of languageUnderstanding:minerIntent:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            expand: Further fields to include in the answer; phrases, utterances.
        """
        ...

    def get_languageunderstanding_miner_topic(
        self,
        miner_id: str,
        topic_id: str,
        *,
        expand: Literal["phrases", "utterances"] | None = None,
        **options: Unpack[CallOptions],
    ) -> MinerTopic:
        """Get a topic of a miner.

        GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}

        Permissions: all of languageUnderstanding:miner:view.

        Parameters:
            expand: Further fields to include in the answer; phrases, utterances.
        """
        ...

    def get_languageunderstanding_miner_topic_phrase(
        self,
        miner_id: str,
        topic_id: str,
        phrase_id: str,
        **options: Unpack[CallOptions],
    ) -> MinerTopicPhrase:
        """Get a phrase of a topic in a miner.

        GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}/phrases/{phraseId}

        Permissions: all of languageUnderstanding:miner:view.
        """
        ...

    def get_languageunderstanding_miner_topics(
        self,
        miner_id: str,
        **options: Unpack[CallOptions],
    ) -> MinerTopicsListing:
        """List the topics of a miner.

        GET /api/v2/languageunderstanding/miners/{minerId}/topics

        Permissions: all of languageUnderstanding:miner:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_languageunderstanding_miners(
        self,
        *,
        miner_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> MinerListing:
        """List the miners.

        GET /api/v2/languageunderstanding/miners

        Permissions: all of languageUnderstanding:miner:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            miner_type: Kind of miner.
        """
        ...

    def get_languageunderstanding_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> NluOrganization:
        """Get the limits and languages of language understanding.

        GET /api/v2/languageunderstanding/settings

        Permissions: any of languageUnderstanding:settings:view.
        """
        ...

    def patch_languageunderstanding_domain(
        self,
        domain_id: str,
        body: NluDomain | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> NluDomain:
        """Change some fields of a language understanding domain.

        PATCH /api/v2/languageunderstanding/domains/{domainId}

        Permissions: any of languageUnderstanding:nluDomain:edit, dialog:bot:edit.

        Parameters:
            body: What is sent: an NLU domain (name, language, draft version and 6 more).
        """
        ...

    def patch_languageunderstanding_miner_draft(
        self,
        miner_id: str,
        draft_id: str,
        *,
        body: DraftRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Change some fields of a draft of a miner.

        PATCH /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}

        Permissions: all of languageUnderstanding:draft:edit.

        Parameters:
            body: What is sent: a draft (intents and topics).
        """
        ...

    def post_languageunderstanding_domain_feedback(
        self,
        domain_id: str,
        body: NluFeedbackRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> NluFeedbackResponse:
        """Send feedback on a language understanding domain.

        POST /api/v2/languageunderstanding/domains/{domainId}/feedback

        Permissions: any of languageUnderstanding:feedback:add, dialog:bot:add.

        Parameters:
            body: What is sent: an NLU feedback entry (text, intents, version id and 1 more).
        """
        ...

    def post_languageunderstanding_domain_version_detect(
        self,
        domain_id: str,
        domain_version_id: str,
        body: NluDetectionRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> NluDetectionResponse:
        """Detect intents and entities with a version of a language understanding domain.

        POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/detect

        Permissions: any of languageUnderstanding:nluDomainVersion:view, dialog:botVersion:view.

        Parameters:
            body: What is sent: an NLU detection (input and context).
        """
        ...

    def post_languageunderstanding_domain_version_publish(
        self,
        domain_id: str,
        domain_version_id: str,
        **options: Unpack[CallOptions],
    ) -> NluDomainVersion:
        """Publish a version in a language understanding domain.

        POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/publish

        Permissions: any of languageUnderstanding:nluDomainVersion:add, dialog:botVersion:add.
        Lists: its items are in entities; there is one page.
        """
        ...

    def post_languageunderstanding_domain_version_train(
        self,
        domain_id: str,
        domain_version_id: str,
        **options: Unpack[CallOptions],
    ) -> NluDomainVersionTrainingResponse:
        """Train a version in a language understanding domain.

        POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/train

        Permissions: any of languageUnderstanding:nluDomainVersion:edit, dialog:botVersion:edit.
        """
        ...

    def post_languageunderstanding_domain_versions(
        self,
        domain_id: str,
        body: NluDomainVersion | dict[str, Any],
        *,
        include_utterances: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> NluDomainVersion:
        """Create a version of a language understanding domain.

        POST /api/v2/languageunderstanding/domains/{domainId}/versions

        Permissions: any of languageUnderstanding:nluDomainVersion:add, dialog:botVersion:add.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: an NLU domain version (language, domain, description and 12 more).
        """
        ...

    def post_languageunderstanding_domains(
        self,
        body: NluDomain | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> NluDomain:
        """Create a language understanding domain.

        POST /api/v2/languageunderstanding/domains

        Permissions: any of languageUnderstanding:nluDomain:add, dialog:bot:add.

        Parameters:
            body: What is sent: an NLU domain (name, language, draft version and 6 more).
        """
        ...

    def post_languageunderstanding_miner_drafts(
        self,
        miner_id: str,
        body: Draft | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Create a draft of a miner.

        POST /api/v2/languageunderstanding/miners/{minerId}/drafts

        Permissions: all of languageUnderstanding:draft:add.

        Parameters:
            body: What is sent: a draft (name, miner, intents and 5 more).
        """
        ...

    def post_languageunderstanding_miner_execute(
        self,
        miner_id: str,
        *,
        body: MinerExecuteRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Miner:
        """Execute a miner.

        POST /api/v2/languageunderstanding/miners/{minerId}/execute

        Permissions: all of languageUnderstanding:miner:execute.

        Parameters:
            body: What is sent: a miner execute (date start, date end, upload key and 3 more).
        """
        ...

    def post_languageunderstanding_miners(
        self,
        body: Miner | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Miner:
        """Create a miner.

        POST /api/v2/languageunderstanding/miners

        Permissions: all of languageUnderstanding:miner:add.

        Parameters:
            body: What is sent: a miner (name, language, miner type and 20 more).
        """
        ...

    def put_languageunderstanding_domain_version(
        self,
        domain_id: str,
        domain_version_id: str,
        body: NluDomainVersion | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> NluDomainVersion:
        """Update a version of a language understanding domain.

        PUT /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}

        Permissions: any of languageUnderstanding:nluDomainVersion:edit, dialog:botVersion:edit.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: an NLU domain version (language, domain, description and 12 more).
        """
        ...
