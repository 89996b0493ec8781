# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
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

_DELETE_LANGUAGEUNDERSTANDING_DOMAIN: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/languageunderstanding/domains/{domainId}", path("domainId")
)
_DELETE_LANGUAGEUNDERSTANDING_DOMAIN_FEEDBACK_FEEDBACK_ID: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}", path("domainId"),
    path("feedbackId"),
)
_DELETE_LANGUAGEUNDERSTANDING_DOMAIN_VERSION: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}", path("domainId"),
    path("domainVersionId"),
)
_DELETE_LANGUAGEUNDERSTANDING_MINER: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/languageunderstanding/miners/{minerId}", path("minerId")
)
_DELETE_LANGUAGEUNDERSTANDING_MINER_DRAFT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}", path("minerId"), path("draftId")
)
_GET_LANGUAGEUNDERSTANDING_DOMAIN: ApiOperation[NluDomain] = ApiOperation(
    "GET", "/api/v2/languageunderstanding/domains/{domainId}", path("domainId"), returns="NluDomain"
)
_GET_LANGUAGEUNDERSTANDING_DOMAIN_FEEDBACK: ApiOperation[NluFeedbackListing] = ApiOperation(
    "GET", "/api/v2/languageunderstanding/domains/{domainId}/feedback", path("domainId"), query("intentName"),
    query("assessment"), query("dateStart"), query("dateEnd"), query("includeDeleted"), query("language"),
    query("pageNumber"), query("pageSize"), query("enableCursorPagination"), query("includeTrainingUtterances"),
    query("after"), query("fields", "multi"), returns="NluFeedbackListing",
)
_GET_LANGUAGEUNDERSTANDING_DOMAIN_FEEDBACK_FEEDBACK_ID: ApiOperation[NluFeedbackResponse] = ApiOperation(
    "GET", "/api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}", path("domainId"),
    path("feedbackId"), query("fields", "multi"), returns="NluFeedbackResponse",
)
_GET_LANGUAGEUNDERSTANDING_DOMAIN_VERSION: ApiOperation[NluDomainVersion] = ApiOperation(
    "GET", "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}", path("domainId"),
    path("domainVersionId"), query("includeUtterances"), returns="NluDomainVersion",
)
_GET_LANGUAGEUNDERSTANDING_DOMAIN_VERSION_REPORT: ApiOperation[NluDomainVersionQualityReport] = ApiOperation(
    "GET", "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/report", path("domainId"),
    path("domainVersionId"), returns="NluDomainVersionQualityReport",
)
_GET_LANGUAGEUNDERSTANDING_DOMAIN_VERSIONS: ApiOperation[NluDomainVersionListing] = ApiOperation(
    "GET", "/api/v2/languageunderstanding/domains/{domainId}/versions", path("domainId"), query("includeUtterances"),
    query("pageNumber"), query("pageSize"), returns="NluDomainVersionListing",
)
_GET_LANGUAGEUNDERSTANDING_DOMAINS: ApiOperation[NluDomainListing] = ApiOperation(
    "GET", "/api/v2/languageunderstanding/domains", query("pageNumber"), query("pageSize"), returns="NluDomainListing"
)
_GET_LANGUAGEUNDERSTANDING_MINER: ApiOperation[Miner] = ApiOperation(
    "GET", "/api/v2/languageunderstanding/miners/{minerId}", path("minerId"), returns="Miner"
)
_GET_LANGUAGEUNDERSTANDING_MINER_DRAFT: ApiOperation[Draft] = ApiOperation(
    "GET", "/api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}", path("minerId"), path("draftId"),
    query("draftIntentId"), query("draftTopicId"), returns="Draft",
)
_GET_LANGUAGEUNDERSTANDING_MINER_DRAFTS: ApiOperation[DraftListing] = ApiOperation(
    "GET", "/api/v2/languageunderstanding/miners/{minerId}/drafts", path("minerId"), returns="DraftListing"
)
_GET_LANGUAGEUNDERSTANDING_MINER_INTENT: ApiOperation[MinerIntent] = ApiOperation(
    "GET", "/api/v2/languageunderstanding/miners/{minerId}/intents/{intentId}", path("minerId"), path("intentId"),
    query("expand"), returns="MinerIntent",
)
_GET_LANGUAGEUNDERSTANDING_MINER_INTENTS: ApiOperation[MinedIntentsListing] = ApiOperation(
    "GET", "/api/v2/languageunderstanding/miners/{minerId}/intents", path("minerId"), query("expand"),
    returns="MinedIntentsListing",
)
_GET_LANGUAGEUNDERSTANDING_MINER_TOPIC: ApiOperation[MinerTopic] = ApiOperation(
    "GET", "/api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}", path("minerId"), path("topicId"),
    query("expand"), returns="MinerTopic",
)
_GET_LANGUAGEUNDERSTANDING_MINER_TOPIC_PHRASE: ApiOperation[MinerTopicPhrase] = ApiOperation(
    "GET", "/api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}/phrases/{phraseId}", path("minerId"),
    path("topicId"), path("phraseId"), returns="MinerTopicPhrase",
)
_GET_LANGUAGEUNDERSTANDING_MINER_TOPICS: ApiOperation[MinerTopicsListing] = ApiOperation(
    "GET", "/api/v2/languageunderstanding/miners/{minerId}/topics", path("minerId"), returns="MinerTopicsListing"
)
_GET_LANGUAGEUNDERSTANDING_MINERS: ApiOperation[MinerListing] = ApiOperation(
    "GET", "/api/v2/languageunderstanding/miners", query("minerType"), returns="MinerListing"
)
_GET_LANGUAGEUNDERSTANDING_SETTINGS: ApiOperation[NluOrganization] = ApiOperation(
    "GET", "/api/v2/languageunderstanding/settings", returns="NluOrganization"
)
_PATCH_LANGUAGEUNDERSTANDING_DOMAIN: ApiOperation[NluDomain] = ApiOperation(
    "PATCH", "/api/v2/languageunderstanding/domains/{domainId}", path("domainId"), body(required=True),
    returns="NluDomain",
)
_PATCH_LANGUAGEUNDERSTANDING_MINER_DRAFT: ApiOperation[Draft] = ApiOperation(
    "PATCH", "/api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}", path("minerId"), path("draftId"),
    body(), returns="Draft",
)
_POST_LANGUAGEUNDERSTANDING_DOMAIN_FEEDBACK: ApiOperation[NluFeedbackResponse] = ApiOperation(
    "POST", "/api/v2/languageunderstanding/domains/{domainId}/feedback", path("domainId"), body(required=True),
    returns="NluFeedbackResponse",
)
_POST_LANGUAGEUNDERSTANDING_DOMAIN_VERSION_DETECT: ApiOperation[NluDetectionResponse] = ApiOperation(
    "POST", "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/detect", path("domainId"),
    path("domainVersionId"), body(required=True), returns="NluDetectionResponse",
)
_POST_LANGUAGEUNDERSTANDING_DOMAIN_VERSION_PUBLISH: ApiOperation[NluDomainVersion] = ApiOperation(
    "POST", "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/publish", path("domainId"),
    path("domainVersionId"), returns="NluDomainVersion",
)
_POST_LANGUAGEUNDERSTANDING_DOMAIN_VERSION_TRAIN: ApiOperation[NluDomainVersionTrainingResponse] = ApiOperation(
    "POST", "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/train", path("domainId"),
    path("domainVersionId"), returns="NluDomainVersionTrainingResponse",
)
_POST_LANGUAGEUNDERSTANDING_DOMAIN_VERSIONS: ApiOperation[NluDomainVersion] = ApiOperation(
    "POST", "/api/v2/languageunderstanding/domains/{domainId}/versions", path("domainId"), body(required=True),
    query("includeUtterances"), returns="NluDomainVersion",
)
_POST_LANGUAGEUNDERSTANDING_DOMAINS: ApiOperation[NluDomain] = ApiOperation(
    "POST", "/api/v2/languageunderstanding/domains", body(required=True), returns="NluDomain"
)
_POST_LANGUAGEUNDERSTANDING_MINER_DRAFTS: ApiOperation[Draft] = ApiOperation(
    "POST", "/api/v2/languageunderstanding/miners/{minerId}/drafts", path("minerId"), body(required=True),
    returns="Draft",
)
_POST_LANGUAGEUNDERSTANDING_MINER_EXECUTE: ApiOperation[Miner] = ApiOperation(
    "POST", "/api/v2/languageunderstanding/miners/{minerId}/execute", path("minerId"), body(), returns="Miner"
)
_POST_LANGUAGEUNDERSTANDING_MINERS: ApiOperation[Miner] = ApiOperation(
    "POST", "/api/v2/languageunderstanding/miners", body(required=True), returns="Miner"
)
_PUT_LANGUAGEUNDERSTANDING_DOMAIN_VERSION: ApiOperation[NluDomainVersion] = ApiOperation(
    "PUT", "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}", path("domainId"),
    path("domainVersionId"), body(required=True), returns="NluDomainVersion",
)


class LanguageUnderstandingApi(Api):
    """The Language Understanding operations of the Platform API."""

    def delete_languageunderstanding_domain(
        self,
        domain_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/languageunderstanding/domains/{domainId}: returns None.

        Permissions: any of languageUnderstanding:nluDomain:delete, dialog:bot:delete.
        """
        return self._call(_DELETE_LANGUAGEUNDERSTANDING_DOMAIN, options, domain_id)

    def delete_languageunderstanding_domain_feedback_feedback_id(
        self,
        domain_id: str,
        feedback_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}: returns None.

        Permissions: any of languageUnderstanding:feedback:delete, dialog:bot:delete.
        """
        return self._call(_DELETE_LANGUAGEUNDERSTANDING_DOMAIN_FEEDBACK_FEEDBACK_ID, options, domain_id, feedback_id)

    def delete_languageunderstanding_domain_version(
        self,
        domain_id: str,
        domain_version_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}: returns None.

        Permissions: any of languageUnderstanding:nluDomainVersion:delete, dialog:botVersion:delete.
        """
        return self._call(_DELETE_LANGUAGEUNDERSTANDING_DOMAIN_VERSION, options, domain_id, domain_version_id)

    def delete_languageunderstanding_miner(
        self,
        miner_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/languageunderstanding/miners/{minerId}: returns None.

        Permissions: all of languageUnderstanding:miner:delete.
        """
        return self._call(_DELETE_LANGUAGEUNDERSTANDING_MINER, options, miner_id)

    def delete_languageunderstanding_miner_draft(
        self,
        miner_id: str,
        draft_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}: returns None.

        Permissions: all of languageUnderstanding:draft:delete.
        """
        return self._call(_DELETE_LANGUAGEUNDERSTANDING_MINER_DRAFT, options, miner_id, draft_id)

    def get_languageunderstanding_domain(
        self,
        domain_id: str,
        **options: Unpack[CallOptions],
    ) -> NluDomain:
        """GET /api/v2/languageunderstanding/domains/{domainId}: returns NluDomain.

        Permissions: any of languageUnderstanding:nluDomain:view, dialog:bot:view.
        """
        return self._call(_GET_LANGUAGEUNDERSTANDING_DOMAIN, options, domain_id)

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
        """GET /api/v2/languageunderstanding/domains/{domainId}/feedback: returns NluFeedbackListing.

        Permissions: any of languageUnderstanding:feedback:view, dialog:bot:view.

        Parameters:
            assessment: Incorrect, Correct, Unknown, Disabled.
            page_number: default 1.
            page_size: default 25.
            enable_cursor_pagination: default False.
            include_training_utterances: default True.
            fields: any of version, dateCreated, text, intents.
        """
        return self._call(
            _GET_LANGUAGEUNDERSTANDING_DOMAIN_FEEDBACK, options, domain_id, intent_name, assessment, date_start,
            date_end, include_deleted, language, page_number, page_size, enable_cursor_pagination,
            include_training_utterances, after, fields,
        )

    def get_languageunderstanding_domain_feedback_feedback_id(
        self,
        domain_id: str,
        feedback_id: str,
        *,
        fields: Sequence[Literal["version", "dateCreated", "text", "intents"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> NluFeedbackResponse:
        """GET /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}: returns NluFeedbackResponse.

        Permissions: any of languageUnderstanding:feedback:view, dialog:bot:view.

        Parameters:
            fields: any of version, dateCreated, text, intents.
        """
        return self._call(
            _GET_LANGUAGEUNDERSTANDING_DOMAIN_FEEDBACK_FEEDBACK_ID, options, domain_id, feedback_id, fields
        )

    def get_languageunderstanding_domain_version(
        self,
        domain_id: str,
        domain_version_id: str,
        *,
        include_utterances: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> NluDomainVersion:
        """GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}: returns NluDomainVersion.

        Permissions: any of languageUnderstanding:nluDomainVersion:view, dialog:botVersion:view.
        """
        return self._call(
            _GET_LANGUAGEUNDERSTANDING_DOMAIN_VERSION, options, domain_id, domain_version_id, include_utterances
        )

    def get_languageunderstanding_domain_version_report(
        self,
        domain_id: str,
        domain_version_id: str,
        **options: Unpack[CallOptions],
    ) -> NluDomainVersionQualityReport:
        """GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/report: returns
        NluDomainVersionQualityReport.

        Permissions: any of languageUnderstanding:nluDomainVersion:view, dialog:botVersion:view.
        """
        return self._call(_GET_LANGUAGEUNDERSTANDING_DOMAIN_VERSION_REPORT, options, domain_id, domain_version_id)

    def get_languageunderstanding_domain_versions(
        self,
        domain_id: str,
        *,
        include_utterances: bool | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> NluDomainVersionListing:
        """GET /api/v2/languageunderstanding/domains/{domainId}/versions: returns NluDomainVersionListing.

        Permissions: any of languageUnderstanding:nluDomainVersion:view, dialog:botVersion:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(
            _GET_LANGUAGEUNDERSTANDING_DOMAIN_VERSIONS, options, domain_id, include_utterances, page_number, page_size
        )

    def get_languageunderstanding_domains(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> NluDomainListing:
        """GET /api/v2/languageunderstanding/domains: returns NluDomainListing.

        Permissions: any of languageUnderstanding:nluDomain:view, dialog:bot:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_LANGUAGEUNDERSTANDING_DOMAINS, options, page_number, page_size)

    def get_languageunderstanding_miner(
        self,
        miner_id: str,
        **options: Unpack[CallOptions],
    ) -> Miner:
        """GET /api/v2/languageunderstanding/miners/{minerId}: returns Miner.

        Permissions: all of languageUnderstanding:miner:view.
        """
        return self._call(_GET_LANGUAGEUNDERSTANDING_MINER, options, miner_id)

    def get_languageunderstanding_miner_draft(
        self,
        miner_id: str,
        draft_id: str,
        *,
        draft_intent_id: str | None = None,
        draft_topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """GET /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}: returns Draft.

        Permissions: all of languageUnderstanding:draft:view.
        """
        return self._call(
            _GET_LANGUAGEUNDERSTANDING_MINER_DRAFT, options, miner_id, draft_id, draft_intent_id, draft_topic_id
        )

    def get_languageunderstanding_miner_drafts(
        self,
        miner_id: str,
        **options: Unpack[CallOptions],
    ) -> DraftListing:
        """GET /api/v2/languageunderstanding/miners/{minerId}/drafts: returns DraftListing.

        Permissions: all of languageUnderstanding:draft:view.
        """
        return self._call(_GET_LANGUAGEUNDERSTANDING_MINER_DRAFTS, options, miner_id)

    def get_languageunderstanding_miner_intent(
        self,
        miner_id: str,
        intent_id: str,
        *,
        expand: Literal["phrases", "utterances"] | None = None,
        **options: Unpack[CallOptions],
    ) -> MinerIntent:
        """GET /api/v2/languageunderstanding/miners/{minerId}/intents/{intentId}: returns MinerIntent.

        Permissions: all of languageUnderstanding:minerIntent:view.

        Parameters:
            expand: phrases, utterances.
        """
        return self._call(_GET_LANGUAGEUNDERSTANDING_MINER_INTENT, options, miner_id, intent_id, expand)

    def get_languageunderstanding_miner_intents(
        self,
        miner_id: str,
        *,
        expand: Literal["phrases", "utterances"] | None = None,
        **options: Unpack[CallOptions],
    ) -> MinedIntentsListing:
        """GET /api/v2/languageunderstanding/miners/{minerId}/intents: returns MinedIntentsListing.

        Permissions: all of languageUnderstanding:minerIntent:view.

        Parameters:
            expand: phrases, utterances.
        """
        return self._call(_GET_LANGUAGEUNDERSTANDING_MINER_INTENTS, options, miner_id, expand)

    def get_languageunderstanding_miner_topic(
        self,
        miner_id: str,
        topic_id: str,
        *,
        expand: Literal["phrases", "utterances"] | None = None,
        **options: Unpack[CallOptions],
    ) -> MinerTopic:
        """GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}: returns MinerTopic.

        Permissions: all of languageUnderstanding:miner:view.

        Parameters:
            expand: phrases, utterances.
        """
        return self._call(_GET_LANGUAGEUNDERSTANDING_MINER_TOPIC, options, miner_id, topic_id, expand)

    def get_languageunderstanding_miner_topic_phrase(
        self,
        miner_id: str,
        topic_id: str,
        phrase_id: str,
        **options: Unpack[CallOptions],
    ) -> MinerTopicPhrase:
        """GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}/phrases/{phraseId}: returns
        MinerTopicPhrase.

        Permissions: all of languageUnderstanding:miner:view.
        """
        return self._call(_GET_LANGUAGEUNDERSTANDING_MINER_TOPIC_PHRASE, options, miner_id, topic_id, phrase_id)

    def get_languageunderstanding_miner_topics(
        self,
        miner_id: str,
        **options: Unpack[CallOptions],
    ) -> MinerTopicsListing:
        """GET /api/v2/languageunderstanding/miners/{minerId}/topics: returns MinerTopicsListing.

        Permissions: all of languageUnderstanding:miner:view.
        """
        return self._call(_GET_LANGUAGEUNDERSTANDING_MINER_TOPICS, options, miner_id)

    def get_languageunderstanding_miners(
        self,
        *,
        miner_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> MinerListing:
        """GET /api/v2/languageunderstanding/miners: returns MinerListing.

        Permissions: all of languageUnderstanding:miner:view.
        """
        return self._call(_GET_LANGUAGEUNDERSTANDING_MINERS, options, miner_type)

    def get_languageunderstanding_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> NluOrganization:
        """GET /api/v2/languageunderstanding/settings: returns NluOrganization.

        Permissions: any of languageUnderstanding:settings:view.
        """
        return self._call(_GET_LANGUAGEUNDERSTANDING_SETTINGS, options)

    def patch_languageunderstanding_domain(
        self,
        domain_id: str,
        body: NluDomain | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> NluDomain:
        """PATCH /api/v2/languageunderstanding/domains/{domainId}: returns NluDomain.

        Permissions: any of languageUnderstanding:nluDomain:edit, dialog:bot:edit.
        """
        return self._call(_PATCH_LANGUAGEUNDERSTANDING_DOMAIN, options, domain_id, body)

    def patch_languageunderstanding_miner_draft(
        self,
        miner_id: str,
        draft_id: str,
        *,
        body: DraftRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """PATCH /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}: returns Draft.

        Permissions: all of languageUnderstanding:draft:edit.
        """
        return self._call(_PATCH_LANGUAGEUNDERSTANDING_MINER_DRAFT, options, miner_id, draft_id, body)

    def post_languageunderstanding_domain_feedback(
        self,
        domain_id: str,
        body: NluFeedbackRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> NluFeedbackResponse:
        """POST /api/v2/languageunderstanding/domains/{domainId}/feedback: returns NluFeedbackResponse.

        Permissions: any of languageUnderstanding:feedback:add, dialog:bot:add.
        """
        return self._call(_POST_LANGUAGEUNDERSTANDING_DOMAIN_FEEDBACK, options, domain_id, body)

    def post_languageunderstanding_domain_version_detect(
        self,
        domain_id: str,
        domain_version_id: str,
        body: NluDetectionRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> NluDetectionResponse:
        """POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/detect: returns
        NluDetectionResponse.

        Permissions: any of languageUnderstanding:nluDomainVersion:view, dialog:botVersion:view.
        """
        return self._call(
            _POST_LANGUAGEUNDERSTANDING_DOMAIN_VERSION_DETECT, options, domain_id, domain_version_id, body
        )

    def post_languageunderstanding_domain_version_publish(
        self,
        domain_id: str,
        domain_version_id: str,
        **options: Unpack[CallOptions],
    ) -> NluDomainVersion:
        """POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/publish: returns
        NluDomainVersion.

        Permissions: any of languageUnderstanding:nluDomainVersion:add, dialog:botVersion:add.
        """
        return self._call(_POST_LANGUAGEUNDERSTANDING_DOMAIN_VERSION_PUBLISH, options, domain_id, domain_version_id)

    def post_languageunderstanding_domain_version_train(
        self,
        domain_id: str,
        domain_version_id: str,
        **options: Unpack[CallOptions],
    ) -> NluDomainVersionTrainingResponse:
        """POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/train: returns
        NluDomainVersionTrainingResponse.

        Permissions: any of languageUnderstanding:nluDomainVersion:edit, dialog:botVersion:edit.
        """
        return self._call(_POST_LANGUAGEUNDERSTANDING_DOMAIN_VERSION_TRAIN, options, domain_id, domain_version_id)

    def post_languageunderstanding_domain_versions(
        self,
        domain_id: str,
        body: NluDomainVersion | dict[str, Any],
        *,
        include_utterances: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> NluDomainVersion:
        """POST /api/v2/languageunderstanding/domains/{domainId}/versions: returns NluDomainVersion.

        Permissions: any of languageUnderstanding:nluDomainVersion:add, dialog:botVersion:add.
        """
        return self._call(_POST_LANGUAGEUNDERSTANDING_DOMAIN_VERSIONS, options, domain_id, body, include_utterances)

    def post_languageunderstanding_domains(
        self,
        body: NluDomain | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> NluDomain:
        """POST /api/v2/languageunderstanding/domains: returns NluDomain.

        Permissions: any of languageUnderstanding:nluDomain:add, dialog:bot:add.
        """
        return self._call(_POST_LANGUAGEUNDERSTANDING_DOMAINS, options, body)

    def post_languageunderstanding_miner_drafts(
        self,
        miner_id: str,
        body: Draft | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Draft:
        """POST /api/v2/languageunderstanding/miners/{minerId}/drafts: returns Draft.

        Permissions: all of languageUnderstanding:draft:add.
        """
        return self._call(_POST_LANGUAGEUNDERSTANDING_MINER_DRAFTS, options, miner_id, body)

    def post_languageunderstanding_miner_execute(
        self,
        miner_id: str,
        *,
        body: MinerExecuteRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Miner:
        """POST /api/v2/languageunderstanding/miners/{minerId}/execute: returns Miner.

        Permissions: all of languageUnderstanding:miner:execute.
        """
        return self._call(_POST_LANGUAGEUNDERSTANDING_MINER_EXECUTE, options, miner_id, body)

    def post_languageunderstanding_miners(
        self,
        body: Miner | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Miner:
        """POST /api/v2/languageunderstanding/miners: returns Miner.

        Permissions: all of languageUnderstanding:miner:add.
        """
        return self._call(_POST_LANGUAGEUNDERSTANDING_MINERS, options, body)

    def put_languageunderstanding_domain_version(
        self,
        domain_id: str,
        domain_version_id: str,
        body: NluDomainVersion | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> NluDomainVersion:
        """PUT /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}: returns NluDomainVersion.

        Permissions: any of languageUnderstanding:nluDomainVersion:edit, dialog:botVersion:edit.
        """
        return self._call(_PUT_LANGUAGEUNDERSTANDING_DOMAIN_VERSION, options, domain_id, domain_version_id, body)
