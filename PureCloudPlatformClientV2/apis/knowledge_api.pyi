# Generated: make generate
from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    BulkResponse, CategoryCreateRequest, CategoryListing, CategoryResponse, CategoryResponseListing,
    CategoryUpdateRequest, CreateUploadSourceUrlJobRequest, CreateUploadSourceUrlJobResponse, DocumentListing,
    DocumentVariationRequest, DocumentVariationResponse, DocumentVariationResponseListing,
    GetUploadSourceUrlJobStatusResponse, GuestCategoryResponseListing, ImportStatusRequest,
    KnowledgeAnswerDocumentsResponse, KnowledgeBase, KnowledgeBaseCreateRequest, KnowledgeBaseListing,
    KnowledgeBaseUpdateRequest, KnowledgeCategory, KnowledgeCategoryRequest, KnowledgeDocument,
    KnowledgeDocumentBulkRemoveRequest, KnowledgeDocumentBulkRequest, KnowledgeDocumentBulkUpdateRequest,
    KnowledgeDocumentBulkVersionAddRequest, KnowledgeDocumentContentUpload, KnowledgeDocumentCopy,
    KnowledgeDocumentCreateRequest, KnowledgeDocumentFeedback, KnowledgeDocumentFeedbackResponse,
    KnowledgeDocumentFeedbackResponseListing, KnowledgeDocumentFeedbackUpdateRequest, KnowledgeDocumentGuestSearch,
    KnowledgeDocumentGuestSearchRequest, KnowledgeDocumentPresentation, KnowledgeDocumentQuery,
    KnowledgeDocumentQueryResponse, KnowledgeDocumentReq, KnowledgeDocumentRequest, KnowledgeDocumentResponse,
    KnowledgeDocumentResponseListing, KnowledgeDocumentSearch, KnowledgeDocumentSearchRequest,
    KnowledgeDocumentSuggestion, KnowledgeDocumentSuggestionRequest, KnowledgeDocumentVersion,
    KnowledgeDocumentVersionListing, KnowledgeDocumentVersionVariation, KnowledgeDocumentVersionVariationListing,
    KnowledgeDocumentView, KnowledgeDocumentsAnswerFilter, KnowledgeExportJobRequest, KnowledgeExportJobResponse,
    KnowledgeExtendedCategory, KnowledgeGuestAnswerDocumentsResponse, KnowledgeGuestDocumentCopy,
    KnowledgeGuestDocumentFeedback, KnowledgeGuestDocumentPresentation, KnowledgeGuestDocumentResponse,
    KnowledgeGuestDocumentResponseListing, KnowledgeGuestDocumentSuggestion, KnowledgeGuestDocumentSuggestionRequest,
    KnowledgeGuestDocumentView, KnowledgeGuestSession, KnowledgeImport, KnowledgeImportJobRequest,
    KnowledgeImportJobResponse, KnowledgeIntegrationOptionsResponse, KnowledgeParseJobRequest,
    KnowledgeParseJobRequestImport, KnowledgeParseJobRequestPatch, KnowledgeParseJobResponse, KnowledgeSearchRequest,
    KnowledgeSearchResponse, KnowledgeSyncJobRequest, KnowledgeSyncJobResponse, KnowledgeTraining, LabelCreateRequest,
    LabelListing, LabelResponse, LabelUpdateRequest, OperationCreatorUserResponse, OperationListing,
    SalesforceSourceRequest, SalesforceSourceResponse, SearchUpdateRequest, ServiceNowSourceRequest,
    ServiceNowSourceResponse, SourceBaseResponse, SourceSyncResponse, SyncStatusRequest, TrainingListing,
    UnansweredGroup, UnansweredGroups, UnansweredPhraseGroup, UnansweredPhraseGroupPatchRequestBody,
    UnansweredPhraseGroupUpdateResponse, UploadUrlRequest, UploadUrlResponse,
)
from ..operation import Api, CallOptions

class _CreateUploadSourceUrlJobResponse(CreateUploadSourceUrlJobResponse, behaviour.JobStart[behaviour.Item]):
    """CreateUploadSourceUrlJobResponse, for a type checker with what the results of the job are."""

class _KnowledgeDocumentContentUpload(KnowledgeDocumentContentUpload, behaviour.JobStart[behaviour.Item]):
    """KnowledgeDocumentContentUpload, for a type checker with what the results of the job are."""

class _KnowledgeExportJobResponse(KnowledgeExportJobResponse, behaviour.JobStart[behaviour.Item]):
    """KnowledgeExportJobResponse, for a type checker with what the results of the job are."""

class _KnowledgeImport(KnowledgeImport, behaviour.JobStart[behaviour.Item]):
    """KnowledgeImport, for a type checker with what the results of the job are."""

class _KnowledgeImportJobResponse(KnowledgeImportJobResponse, behaviour.JobStart[behaviour.Item]):
    """KnowledgeImportJobResponse, for a type checker with what the results of the job are."""

class _KnowledgeParseJobResponse(KnowledgeParseJobResponse, behaviour.JobStart[behaviour.Item]):
    """KnowledgeParseJobResponse, for a type checker with what the results of the job are."""

class _KnowledgeSyncJobResponse(KnowledgeSyncJobResponse, behaviour.JobStart[behaviour.Item]):
    """KnowledgeSyncJobResponse, for a type checker with what the results of the job are."""

class _KnowledgeTraining(KnowledgeTraining, behaviour.JobStart[behaviour.Item]):
    """KnowledgeTraining, for a type checker with what the results of the job are."""

class KnowledgeApi(Api):
    """The Knowledge operations of the Platform API."""

    def delete_knowledge_knowledgebase(
        self,
        knowledge_base_id: str,
        **options: Unpack[CallOptions],
    ) -> KnowledgeBase:
        """Delete a knowledge base.

        DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}

        Permissions: all of knowledge:knowledgebase:delete.
        """
        ...

    def delete_knowledge_knowledgebase_category(
        self,
        knowledge_base_id: str,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> CategoryResponse:
        """Delete a category of a knowledge base.

        DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}

        Permissions: all of knowledge:category:delete.
        """
        ...

    def delete_knowledge_knowledgebase_document(
        self,
        knowledge_base_id: str,
        document_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a document of a knowledge base.

        DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}

        Permissions: all of knowledge:document:delete.
        """
        ...

    def delete_knowledge_knowledgebase_document_variation(
        self,
        document_variation_id: str,
        document_id: str,
        knowledge_base_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a variation of a document in a knowledge base.

        DELETE
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}

        Permissions: any of knowledge:document:delete, knowledge:document:edit.
        """
        ...

    def delete_knowledge_knowledgebase_export_job(
        self,
        knowledge_base_id: str,
        export_job_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an export job of a knowledge base.

        DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}

        Permissions: all of knowledge:exportJob:delete.
        """
        ...

    def delete_knowledge_knowledgebase_import_job(
        self,
        knowledge_base_id: str,
        import_job_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an import job of a knowledge base.

        DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}

        Permissions: all of knowledge:importJob:delete.
        """
        ...

    def delete_knowledge_knowledgebase_label(
        self,
        knowledge_base_id: str,
        label_id: str,
        **options: Unpack[CallOptions],
    ) -> LabelResponse:
        """Delete a label of a knowledge base.

        DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}

        Permissions: all of knowledge:label:delete.
        """
        ...

    def delete_knowledge_knowledgebase_language_category(
        self,
        category_id: str,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        **options: Unpack[CallOptions],
    ) -> KnowledgeCategory:
        """Delete a category of a language in a knowledge base.

        DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories/{categoryId}

        Permissions: all of knowledge:category:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        ...

    def delete_knowledge_knowledgebase_language_document(
        self,
        document_id: str,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocument:
        """Delete a document of a language in a knowledge base.

        DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}

        Permissions: all of knowledge:document:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        ...

    def delete_knowledge_knowledgebase_language_documents_import(
        self,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        import_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a document import of a language in a knowledge base.

        DELETE
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports/{importId}

        Permissions: all of knowledge:document:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        ...

    def delete_knowledge_knowledgebase_sources_salesforce_source_id(
        self,
        knowledge_base_id: str,
        source_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a Salesforce source of a knowledge base.

        DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}

        Permissions: all of knowledge:integrationSource:delete.
        """
        ...

    def delete_knowledge_knowledgebase_sources_servicenow_source_id(
        self,
        knowledge_base_id: str,
        source_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a ServiceNow source of a knowledge base.

        DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}

        Permissions: all of knowledge:integrationSource:delete.
        """
        ...

    def delete_knowledge_knowledgebase_synchronize_job(
        self,
        knowledge_base_id: str,
        sync_job_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a synchronization job of a knowledge base.

        DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}

        Permissions: all of knowledge:syncJob:delete.
        """
        ...

    def get_knowledge_guest_session_categories(
        self,
        session_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        parent_id: str | None = None,
        is_root: bool | None = None,
        name: str | None = None,
        sort_by: Literal["Name", "Hierarchy"] | None = None,
        expand: str | None = None,
        include_document_count: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> GuestCategoryResponseListing:
        """List the categories of a guest knowledge session.

        GET /api/v2/knowledge/guest/sessions/{sessionId}/categories

        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            page_size: Most items on a page.
            is_root: Whether it is root.
            name: Name to look for or to use.
            sort_by: Field to order by; Name, Hierarchy; default Name.
            expand: Further fields to include in the answer.
        """
        ...

    def get_knowledge_guest_session_document(
        self,
        session_id: str,
        document_id: str,
        **options: Unpack[CallOptions],
    ) -> KnowledgeGuestDocumentResponse:
        """Get a document of a guest knowledge session.

        GET /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}
        """
        ...

    def get_knowledge_guest_session_documents(
        self,
        session_id: str,
        *,
        category_id: Sequence[str] | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeGuestDocumentResponseListing:
        """List the documents of a guest knowledge session.

        GET /api/v2/knowledge/guest/sessions/{sessionId}/documents

        Lists: its items are in entities; there is one page.

        Parameters:
            page_size: Most items on a page.
        """
        ...

    def get_knowledge_integration_options(
        self,
        integration_id: str,
        *,
        knowledge_base_ids: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeIntegrationOptionsResponse:
        """Get the options of a knowledge integration.

        GET /api/v2/knowledge/integrations/{integrationId}/options

        Permissions: all of knowledge:integrationOptions:view.
        """
        ...

    def get_knowledge_knowledgebase(
        self,
        knowledge_base_id: str,
        **options: Unpack[CallOptions],
    ) -> KnowledgeBase:
        """Get a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}

        Permissions: all of knowledge:knowledgebase:view.
        """
        ...

    def get_knowledge_knowledgebase_categories(
        self,
        knowledge_base_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        parent_id: str | None = None,
        is_root: bool | None = None,
        name: str | None = None,
        sort_by: Literal["Name", "Hierarchy"] | None = None,
        expand: str | None = None,
        include_document_count: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CategoryResponseListing:
        """List the categories of a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories

        Permissions: all of knowledge:category:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            page_size: Most items on a page.
            is_root: Whether it is root.
            name: Name to look for or to use.
            sort_by: Field to order by; Name, Hierarchy; default Name.
            expand: Further fields to include in the answer.
        """
        ...

    def get_knowledge_knowledgebase_category(
        self,
        knowledge_base_id: str,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> CategoryResponse:
        """Get a category of a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}

        Permissions: all of knowledge:category:view.
        """
        ...

    def get_knowledge_knowledgebase_document(
        self,
        knowledge_base_id: str,
        document_id: str,
        *,
        expand: Sequence[Literal["category", "labels", "variations"]] | None = None,
        state: Literal["Draft", "Published"] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentResponse:
        """Get a document of a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}

        Permissions: all of knowledge:document:view.

        Parameters:
            expand: Further fields to include in the answer; any of category, labels, variations.
            state: Draft, Published.
        """
        ...

    def get_knowledge_knowledgebase_document_feedback(
        self,
        knowledge_base_id: str,
        document_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        only_commented: bool | None = None,
        document_version_id: str | None = None,
        document_variation_id: str | None = None,
        app_type: Literal[
            "Assistant", "BotFlow", "MessengerKnowledgeApp", "SmartAdvisor", "SupportCenter",
        ] | None = None,
        query_type: Literal[
            "Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion",
        ] | None = None,
        user_id: str | None = None,
        queue_id: str | None = None,
        state: Literal["All", "Draft", "Final"] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentFeedbackResponseListing:
        """Get the feedback of a document in a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback

        Permissions: any of knowledge:feedback:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            page_size: Most items on a page.
            app_type: Kind of app; Assistant, BotFlow, MessengerKnowledgeApp, SmartAdvisor, SupportCenter.
            query_type: Kind of query; Unknown, Article, AutoSearch, Category, ManualSearch, Recommendation,
                Suggestion.
            state: All, Draft, Final.
        """
        ...

    def get_knowledge_knowledgebase_document_feedback_feedback_id(
        self,
        knowledge_base_id: str,
        document_id: str,
        feedback_id: str,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentFeedbackResponse:
        """Get a feedback entry of a document in a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}

        Permissions: any of knowledge:feedback:view.
        """
        ...

    def get_knowledge_knowledgebase_document_variation(
        self,
        document_variation_id: str,
        document_id: str,
        knowledge_base_id: str,
        *,
        document_state: Literal["Draft", "Published"] | None = None,
        expand: Sequence[Literal["contentUrl"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> DocumentVariationResponse:
        """Get a variation of a document in a knowledge base.

        GET
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}

        Permissions: all of knowledge:document:view.

        Parameters:
            document_state: Draft, Published.
            expand: Further fields to include in the answer; any of contentUrl.
        """
        ...

    def get_knowledge_knowledgebase_document_variations(
        self,
        knowledge_base_id: str,
        document_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        document_state: Literal["Draft", "Published"] | None = None,
        expand: Sequence[Literal["contentUrl"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> DocumentVariationResponseListing:
        """List the variations of a document in a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations

        Permissions: all of knowledge:document:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            page_size: Most items on a page.
            document_state: Draft, Published.
            expand: Further fields to include in the answer; any of contentUrl.
        """
        ...

    def get_knowledge_knowledgebase_document_version(
        self,
        knowledge_base_id: str,
        document_id: str,
        version_id: str,
        *,
        expand: Sequence[Literal["category", "labels"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentVersion:
        """Get a version of a document in a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}

        Permissions: all of knowledge:documentVersion:view.

        Parameters:
            expand: Further fields to include in the answer; any of category, labels.
        """
        ...

    def get_knowledge_knowledgebase_document_version_variation(
        self,
        knowledge_base_id: str,
        document_id: str,
        version_id: str,
        variation_id: str,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentVersionVariation:
        """Get a variation of a document's version in a knowledge base.

        GET
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations/{variationId}

        Permissions: all of knowledge:documentVersion:view.
        """
        ...

    def get_knowledge_knowledgebase_document_version_variations(
        self,
        knowledge_base_id: str,
        document_id: str,
        version_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentVersionVariationListing:
        """List the variations of a document's version in a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations

        Permissions: all of knowledge:documentVersion:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            page_size: Most items on a page.
        """
        ...

    def get_knowledge_knowledgebase_document_versions(
        self,
        knowledge_base_id: str,
        document_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        expand: Sequence[Literal["category", "labels"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentVersionListing:
        """List the versions of a document in a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions

        Permissions: all of knowledge:documentVersion:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            page_size: Most items on a page.
            expand: Further fields to include in the answer; any of category, labels.
        """
        ...

    def get_knowledge_knowledgebase_documents(
        self,
        knowledge_base_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        interval: str | None = None,
        document_id: Sequence[str] | None = None,
        category_id: Sequence[str] | None = None,
        include_subcategories: bool | None = None,
        include_drafts: bool | None = None,
        label_ids: Sequence[str] | None = None,
        expand: Sequence[Literal["category", "labels", "variations"]] | None = None,
        external_ids: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentResponseListing:
        """List the documents of a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents

        Permissions: all of knowledge:document:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            page_size: Most items on a page.
            interval: Period, start and end in ISO 8601 divided by a slash.
            expand: Further fields to include in the answer; any of category, labels, variations.
        """
        ...

    def get_knowledge_knowledgebase_export_job(
        self,
        knowledge_base_id: str,
        export_job_id: str,
        **options: Unpack[CallOptions],
    ) -> KnowledgeExportJobResponse:
        """Get an export job of a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}

        Permissions: all of knowledge:exportJob:view.
        """
        ...

    def get_knowledge_knowledgebase_import_job(
        self,
        knowledge_base_id: str,
        import_job_id: str,
        *,
        expand: Sequence[Literal["urls"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeImportJobResponse:
        """Get an import job of a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}

        Permissions: all of knowledge:importJob:view.

        Parameters:
            expand: Further fields to include in the answer; any of urls.
        """
        ...

    def get_knowledge_knowledgebase_label(
        self,
        knowledge_base_id: str,
        label_id: str,
        **options: Unpack[CallOptions],
    ) -> LabelResponse:
        """Get a label of a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}

        Permissions: all of knowledge:label:view.
        """
        ...

    def get_knowledge_knowledgebase_labels(
        self,
        knowledge_base_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        name: str | None = None,
        include_document_count: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> LabelListing:
        """List the labels of a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels

        Permissions: all of knowledge:label:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            page_size: Most items on a page.
            name: Name to look for or to use.
        """
        ...

    def get_knowledge_knowledgebase_language_categories(
        self,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        *,
        before: str | None = None,
        after: str | None = None,
        limit: str | None = None,
        page_size: str | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CategoryListing:
        """List the categories of a language in a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories

        Permissions: all of knowledge:category:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            limit: Most items to return.
            page_size: Most items on a page.
            name: Name to look for or to use.
        """
        ...

    def get_knowledge_knowledgebase_language_category(
        self,
        category_id: str,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        **options: Unpack[CallOptions],
    ) -> KnowledgeExtendedCategory:
        """Get a category of a language in a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories/{categoryId}

        Permissions: all of knowledge:category:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        ...

    def get_knowledge_knowledgebase_language_document(
        self,
        document_id: str,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocument:
        """Get a document of a language in a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}

        Permissions: all of knowledge:document:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        ...

    def get_knowledge_knowledgebase_language_document_upload(
        self,
        document_id: str,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        upload_id: str,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentContentUpload:
        """Get an upload of a language's document in a knowledge base.

        GET
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}/uploads/{uploadId}

        Permissions: all of knowledge:document:edit.
        Preview: the platform may change it without notice.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        ...

    def get_knowledge_knowledgebase_language_documents(
        self,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        *,
        before: str | None = None,
        after: str | None = None,
        limit: str | None = None,
        page_size: str | None = None,
        categories: str | None = None,
        title: str | None = None,
        sort_by: Literal["Title", "Date"] | None = None,
        sort_order: Literal["ASC", "ascending", "DESC", "descending"] | None = None,
        document_ids: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> DocumentListing:
        """List the documents of a language in a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents

        Permissions: all of knowledge:document:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            limit: Most items to return.
            page_size: Most items on a page.
            sort_by: Field to order by; Title, Date.
            sort_order: Direction of the order; ASC, ascending, DESC, descending.
        """
        ...

    def get_knowledge_knowledgebase_language_documents_import(
        self,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        import_id: str,
        **options: Unpack[CallOptions],
    ) -> KnowledgeImport:
        """Get a document import of a language in a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports/{importId}

        Permissions: all of knowledge:document:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        ...

    def get_knowledge_knowledgebase_language_training(
        self,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        training_id: str,
        **options: Unpack[CallOptions],
    ) -> KnowledgeTraining:
        """Get a training of a language in a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings/{trainingId}

        Permissions: all of knowledge:training:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        ...

    def get_knowledge_knowledgebase_language_trainings(
        self,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        *,
        before: str | None = None,
        after: str | None = None,
        limit: str | None = None,
        page_size: str | None = None,
        knowledge_documents_state: Literal["Draft", "Active", "Discarded", "Archived"] | None = None,
        **options: Unpack[CallOptions],
    ) -> TrainingListing:
        """List the trainings of a language in a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings

        Permissions: all of knowledge:training:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            limit: Most items to return.
            page_size: Most items on a page.
            knowledge_documents_state: Draft, Active, Discarded, Archived.
        """
        ...

    def get_knowledge_knowledgebase_operations(
        self,
        knowledge_base_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        user_id: Sequence[str] | None = None,
        type: Sequence[Literal["Export", "Import", "Parse", "Sync"]] | None = None,
        status: Sequence[str] | None = None,
        interval: str | None = None,
        source_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> OperationListing:
        """List the operations of a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations

        Permissions: all of knowledge:importExportOperationsList:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            page_size: Most items on a page.
            type: Kind to choose; any of Export, Import, Parse, Sync.
            interval: Period, start and end in ISO 8601 divided by a slash.
        """
        ...

    def get_knowledge_knowledgebase_operations_users_query(
        self,
        knowledge_base_id: str,
        **options: Unpack[CallOptions],
    ) -> OperationCreatorUserResponse:
        """Query operation users of a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations/users/query

        Permissions: all of knowledge:importExportOperationsList:view.
        """
        ...

    def get_knowledge_knowledgebase_parse_job(
        self,
        knowledge_base_id: str,
        parse_job_id: str,
        *,
        expand: Sequence[Literal["urls"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeParseJobResponse:
        """Get a parse job of a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}

        Permissions: all of knowledge:importJob:view.
        Preview: the platform may change it without notice.

        Parameters:
            expand: Further fields to include in the answer; any of urls.
        """
        ...

    def get_knowledge_knowledgebase_sources(
        self,
        knowledge_base_id: str,
        *,
        type: Literal["Salesforce", "ServiceNow"] | None = None,
        expand: Sequence[Literal["lastsync"]] | None = None,
        ids: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[SourceBaseResponse]:
        """List the sources of a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources

        Permissions: all of knowledge:integrationSource:view.
        Lists: the answer is the array of items; there is one page.

        Parameters:
            type: Kind to choose; Salesforce, ServiceNow.
            expand: Further fields to include in the answer; any of lastsync.
        """
        ...

    def get_knowledge_knowledgebase_sources_salesforce_source_id(
        self,
        knowledge_base_id: str,
        source_id: str,
        *,
        expand: Sequence[Literal["lastsync"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> SalesforceSourceResponse:
        """Get a Salesforce source of a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}

        Permissions: all of knowledge:integrationSource:view.

        Parameters:
            expand: Further fields to include in the answer; any of lastsync.
        """
        ...

    def get_knowledge_knowledgebase_sources_servicenow_source_id(
        self,
        knowledge_base_id: str,
        source_id: str,
        *,
        expand: Sequence[Literal["lastsync"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ServiceNowSourceResponse:
        """Get a ServiceNow source of a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}

        Permissions: all of knowledge:integrationSource:view.

        Parameters:
            expand: Further fields to include in the answer; any of lastsync.
        """
        ...

    def get_knowledge_knowledgebase_synchronize_job(
        self,
        knowledge_base_id: str,
        sync_job_id: str,
        **options: Unpack[CallOptions],
    ) -> KnowledgeSyncJobResponse:
        """Get a synchronization job of a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}

        Permissions: all of knowledge:syncJob:view.
        """
        ...

    def get_knowledge_knowledgebase_unanswered_group(
        self,
        knowledge_base_id: str,
        group_id: str,
        *,
        app: Literal["SupportCenter", "MessengerKnowledgeApp", "BotFlow", "Assistant", "SmartAdvisor"] | None = None,
        date_start: date | str | None = None,
        date_end: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> UnansweredGroup:
        """Get an unanswered group of a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}

        Permissions: all of knowledge:groups:view.

        Parameters:
            app: SupportCenter, MessengerKnowledgeApp, BotFlow, Assistant, SmartAdvisor.
            date_start: Begin of the period.
        """
        ...

    def get_knowledge_knowledgebase_unanswered_group_phrasegroup(
        self,
        knowledge_base_id: str,
        group_id: str,
        phrase_group_id: str,
        *,
        app: Literal["SupportCenter", "MessengerKnowledgeApp", "BotFlow", "Assistant", "SmartAdvisor"] | None = None,
        date_start: date | str | None = None,
        date_end: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> UnansweredPhraseGroup:
        """Get a phrase group of an unanswered group in a knowledge base.

        GET
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}

        Permissions: all of knowledge:groups:view.

        Parameters:
            app: SupportCenter, MessengerKnowledgeApp, BotFlow, Assistant, SmartAdvisor.
            date_start: Begin of the period.
        """
        ...

    def get_knowledge_knowledgebase_unanswered_groups(
        self,
        knowledge_base_id: str,
        *,
        app: Literal["SupportCenter", "MessengerKnowledgeApp", "BotFlow", "Assistant", "SmartAdvisor"] | None = None,
        date_start: date | str | None = None,
        date_end: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> UnansweredGroups:
        """List the unanswered groups of a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups

        Permissions: all of knowledge:groups:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            app: SupportCenter, MessengerKnowledgeApp, BotFlow, Assistant, SmartAdvisor.
            date_start: Begin of the period.
        """
        ...

    def get_knowledge_knowledgebase_uploads_urls_job(
        self,
        knowledge_base_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> GetUploadSourceUrlJobStatusResponse:
        """Get an upload URL job of a knowledge base.

        GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}

        Permissions: all of knowledge:uploadSourceUrlJob:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_knowledge_knowledgebases(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: str | None = None,
        page_size: str | None = None,
        name: str | None = None,
        core_language: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ] | None = None,
        published: bool | None = None,
        sort_by: Literal["Name", "Date"] | None = None,
        sort_order: Literal["ASC", "ascending", "DESC", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeBaseListing:
        """List the knowledge bases.

        GET /api/v2/knowledge/knowledgebases

        Permissions: all of knowledge:knowledgebase:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            limit: Most items to return.
            page_size: Most items on a page.
            name: Name to look for or to use.
            core_language: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
            published: Whether it is published.
            sort_by: Field to order by; Name, Date.
            sort_order: Direction of the order; ASC, ascending, DESC, descending.
        """
        ...

    def patch_knowledge_guest_session_documents_search_search_id(
        self,
        session_id: str,
        search_id: str,
        body: SearchUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Tell whether a document search of a guest knowledge session was answered.

        PATCH /api/v2/knowledge/guest/sessions/{sessionId}/documents/search/{searchId}

        Parameters:
            body: What is sent: a search (answered, session id and selected answer).
        """
        ...

    def patch_knowledge_knowledgebase(
        self,
        knowledge_base_id: str,
        body: KnowledgeBaseUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeBase:
        """Change some fields of a knowledge base.

        PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}

        Permissions: all of knowledge:knowledgebase:edit.

        Parameters:
            body: What is sent: a knowledge base (name and description).
        """
        ...

    def patch_knowledge_knowledgebase_category(
        self,
        knowledge_base_id: str,
        category_id: str,
        body: CategoryUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CategoryResponse:
        """Change some fields of a category of a knowledge base.

        PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}

        Permissions: all of knowledge:category:edit.

        Parameters:
            body: What is sent: a category (name, parent category id, description and 3 more).
        """
        ...

    def patch_knowledge_knowledgebase_document(
        self,
        knowledge_base_id: str,
        document_id: str,
        body: KnowledgeDocumentReq | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentResponse:
        """Change some fields of a document of a knowledge base.

        PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}

        Permissions: all of knowledge:document:edit.

        Parameters:
            body: What is sent: a knowledge document req (title, visible, alternatives and 5 more).
        """
        ...

    def patch_knowledge_knowledgebase_document_feedback_feedback_id(
        self,
        knowledge_base_id: str,
        document_id: str,
        feedback_id: str,
        *,
        body: KnowledgeDocumentFeedbackUpdateRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentFeedbackResponse:
        """Change some fields of a feedback entry of a document in a knowledge base.

        PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}

        Permissions: any of knowledge:feedback:edit.

        Parameters:
            body: What is sent: a knowledge document feedback entry (rating, reason, comment and 1 more).
        """
        ...

    def patch_knowledge_knowledgebase_document_variation(
        self,
        document_variation_id: str,
        document_id: str,
        knowledge_base_id: str,
        body: DocumentVariationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DocumentVariationResponse:
        """Change some fields of a variation of a document in a knowledge base.

        PATCH
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}

        Permissions: all of knowledge:document:edit.

        Parameters:
            body: What is sent: a document variation (contexts, document version, document and 7 more).
        """
        ...

    def patch_knowledge_knowledgebase_documents_search_search_id(
        self,
        knowledge_base_id: str,
        search_id: str,
        *,
        body: SearchUpdateRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Tell whether a document search of a knowledge base was answered.

        PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/{searchId}

        Permissions: all of knowledge:search:edit.

        Parameters:
            body: What is sent: a search (answered, session id and selected answer).
        """
        ...

    def patch_knowledge_knowledgebase_import_job(
        self,
        knowledge_base_id: str,
        import_job_id: str,
        body: ImportStatusRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeImportJobResponse:
        """Change some fields of an import job of a knowledge base.

        PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}

        Permissions: all of knowledge:importJob:edit.

        Parameters:
            body: What is sent: an import status (status).
        """
        ...

    def patch_knowledge_knowledgebase_label(
        self,
        knowledge_base_id: str,
        label_id: str,
        body: LabelUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LabelResponse:
        """Change some fields of a label of a knowledge base.

        PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}

        Permissions: all of knowledge:label:edit.

        Parameters:
            body: What is sent: a label (name, color, external id and 2 more).
        """
        ...

    def patch_knowledge_knowledgebase_language_category(
        self,
        category_id: str,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        body: KnowledgeCategoryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeExtendedCategory:
        """Change some fields of a category of a language in a knowledge base.

        PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories/{categoryId}

        Permissions: all of knowledge:category:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
            body: What is sent: a knowledge category (name, description, parent and 2 more).
        """
        ...

    def patch_knowledge_knowledgebase_language_document(
        self,
        document_id: str,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        body: KnowledgeDocumentRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocument:
        """Change some fields of a document of a language in a knowledge base.

        PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}

        Permissions: all of knowledge:document:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
            body: What is sent: a knowledge document (type, external URL, FAQ and 2 more).
        """
        ...

    def patch_knowledge_knowledgebase_language_documents(
        self,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        body: Sequence[KnowledgeDocumentBulkRequest | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> DocumentListing:
        """Change several documents of a language in a knowledge base at once.

        PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents

        Permissions: all of knowledge:document:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; there is one page.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
            body: What is sent: knowledge document bulks (type, external URL, FAQ and 3 more).
        """
        ...

    def patch_knowledge_knowledgebase_language_documents_import(
        self,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        import_id: str,
        body: ImportStatusRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeImport:
        """Change some fields of a document import of a language in a knowledge base.

        PATCH
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports/{importId}

        Permissions: all of knowledge:document:edit, knowledge:document:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
            body: What is sent: an import status (status).
        """
        ...

    def patch_knowledge_knowledgebase_parse_job(
        self,
        knowledge_base_id: str,
        parse_job_id: str,
        body: KnowledgeParseJobRequestPatch | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some fields of a parse job of a knowledge base.

        PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}

        Permissions: all of knowledge:importJob:edit.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a knowledge parse job request (hints).
        """
        ...

    def patch_knowledge_knowledgebase_synchronize_job(
        self,
        knowledge_base_id: str,
        sync_job_id: str,
        body: SyncStatusRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeSyncJobResponse:
        """Change some fields of a synchronization job of a knowledge base.

        PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}

        Permissions: all of knowledge:syncJob:edit.

        Parameters:
            body: What is sent: a sync status (status).
        """
        ...

    def patch_knowledge_knowledgebase_unanswered_group_phrasegroup(
        self,
        knowledge_base_id: str,
        group_id: str,
        phrase_group_id: str,
        body: UnansweredPhraseGroupPatchRequestBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UnansweredPhraseGroupUpdateResponse:
        """Change some fields of a phrase group of an unanswered group in a knowledge base.

        PATCH
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}

        Permissions: all of knowledge:groups:edit, knowledge:document:edit.

        Parameters:
            body: What is sent: an unanswered phrase group (phrase associations, date start and date end).
        """
        ...

    def post_knowledge_documentuploads(
        self,
        body: UploadUrlRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UploadUrlResponse:
        """Create a knowledge document upload.

        POST /api/v2/knowledge/documentuploads

        Permissions: all of knowledge:document:upload.

        Parameters:
            body: What is sent: an upload URL (file name, content MD5, signed URL timeout seconds and 2 more).
        """
        ...

    def post_knowledge_guest_session_document_copies(
        self,
        session_id: str,
        document_id: str,
        *,
        body: KnowledgeGuestDocumentCopy | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Note that a document of a guest knowledge session was copied from.

        POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/copies

        Parameters:
            body: What is sent: a knowledge guest document copy (document variation id, document version id, search
                id and 4 more).
        """
        ...

    def post_knowledge_guest_session_document_feedback(
        self,
        session_id: str,
        document_id: str,
        *,
        body: KnowledgeGuestDocumentFeedback | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeGuestDocumentFeedback:
        """Send feedback on a document in a guest knowledge session.

        POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/feedback

        Parameters:
            body: What is sent: a knowledge guest document feedback entry (document variation, rating, document and
                10 more).
        """
        ...

    def post_knowledge_guest_session_document_views(
        self,
        session_id: str,
        document_id: str,
        *,
        body: KnowledgeGuestDocumentView | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Note that a document of a guest knowledge session was viewed.

        POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/views

        Parameters:
            body: What is sent: a knowledge guest document view (document variation id, document version id, search
                id and 2 more).
        """
        ...

    def post_knowledge_guest_session_documents_answers(
        self,
        session_id: str,
        body: KnowledgeDocumentsAnswerFilter | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeGuestAnswerDocumentsResponse:
        """Get answers from the documents of a guest knowledge session.

        POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/answers

        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a knowledge documents answer filter (variation ids, query, language and 5 more).
        """
        ...

    def post_knowledge_guest_session_documents_presentations(
        self,
        session_id: str,
        *,
        body: KnowledgeGuestDocumentPresentation | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Note that documents of a guest knowledge session were presented.

        POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/presentations

        Parameters:
            body: What is sent: a knowledge guest document presentation (documents, search id, query type and 3
                more).
        """
        ...

    def post_knowledge_guest_session_documents_search(
        self,
        session_id: str,
        *,
        expand: Sequence[Literal[
            "documentVariations", "documentAlternatives", "knowledgeBaseLanguageCode",
        ]] | None = None,
        body: KnowledgeDocumentGuestSearchRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentGuestSearch:
        """Search documents of a guest knowledge session.

        POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/search

        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            expand: Further fields to include in the answer; any of documentVariations, documentAlternatives,
                knowledgeBaseLanguageCode.
            body: What is sent: a knowledge document guest search (query, search id, total and 7 more).
        """
        ...

    def post_knowledge_guest_session_documents_search_suggestions(
        self,
        session_id: str,
        *,
        body: KnowledgeGuestDocumentSuggestionRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeGuestDocumentSuggestion:
        """Get search suggestions in a guest knowledge session.

        POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/search/suggestions

        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a knowledge guest document suggestion (query, include draft documents and 1 more).
        """
        ...

    def post_knowledge_guest_sessions(
        self,
        body: KnowledgeGuestSession | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeGuestSession:
        """Create a guest knowledge session.

        POST /api/v2/knowledge/guest/sessions

        Parameters:
            body: What is sent: a knowledge guest session (app, customer id, page URL and 3 more).
        """
        ...

    def post_knowledge_knowledgebase_categories(
        self,
        knowledge_base_id: str,
        body: CategoryCreateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CategoryResponse:
        """Create a category of a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories

        Permissions: all of knowledge:category:add.

        Parameters:
            body: What is sent: a category (name, parent category id, description and 3 more).
        """
        ...

    def post_knowledge_knowledgebase_document_copies(
        self,
        knowledge_base_id: str,
        document_id: str,
        *,
        body: KnowledgeDocumentCopy | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Note that a document of a knowledge base was copied from.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/copies

        Permissions: all of knowledge:documentCopy:add.

        Parameters:
            body: What is sent: a knowledge document copy (document variation id, document version id, application
                and 5 more).
        """
        ...

    def post_knowledge_knowledgebase_document_feedback(
        self,
        knowledge_base_id: str,
        document_id: str,
        *,
        body: KnowledgeDocumentFeedback | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentFeedbackResponse:
        """Send feedback on a document in a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback

        Permissions: any of knowledge:feedback:create.

        Parameters:
            body: What is sent: a knowledge document feedback entry (document variation, rating, document and 13
                more).
        """
        ...

    def post_knowledge_knowledgebase_document_variations(
        self,
        knowledge_base_id: str,
        document_id: str,
        body: DocumentVariationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DocumentVariationResponse:
        """Create a variation of a document in a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations

        Permissions: any of knowledge:document:add, knowledge:document:edit.

        Parameters:
            body: What is sent: a document variation (contexts, document version, document and 7 more).
        """
        ...

    def post_knowledge_knowledgebase_document_versions(
        self,
        knowledge_base_id: str,
        document_id: str,
        body: KnowledgeDocumentVersion | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentVersion:
        """Publish or restore a version of a document in a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions

        Permissions: all of knowledge:documentVersion:add.

        Parameters:
            body: What is sent: a knowledge document version (restore from version id, date published, document and 4
                more).
        """
        ...

    def post_knowledge_knowledgebase_document_views(
        self,
        knowledge_base_id: str,
        document_id: str,
        *,
        body: KnowledgeDocumentView | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Note that a document of a knowledge base was viewed.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/views

        Permissions: all of knowledge:documentView:add.

        Parameters:
            body: What is sent: a knowledge document view (document variation id, document version id, application
                and 5 more).
        """
        ...

    def post_knowledge_knowledgebase_documents(
        self,
        knowledge_base_id: str,
        body: KnowledgeDocumentCreateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentResponse:
        """Create a document of a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents

        Permissions: all of knowledge:document:add.

        Parameters:
            body: What is sent: a knowledge document (title, visible, alternatives and 5 more).
        """
        ...

    def post_knowledge_knowledgebase_documents_answers(
        self,
        knowledge_base_id: str,
        body: KnowledgeDocumentsAnswerFilter | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeAnswerDocumentsResponse:
        """Get answers from the documents of a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/answers

        Permissions: all of knowledge:document:view, knowledge:documentAnswer:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a knowledge documents answer filter (variation ids, query, language and 5 more).
        """
        ...

    def post_knowledge_knowledgebase_documents_bulk_remove(
        self,
        knowledge_base_id: str,
        body: KnowledgeDocumentBulkRemoveRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkResponse:
        """Remove several documents from a knowledge base at once.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/remove

        Permissions: all of knowledge:document:delete.
        Preview: the platform may change it without notice.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a knowledge document bulk remove (entities).
        """
        ...

    def post_knowledge_knowledgebase_documents_bulk_update(
        self,
        knowledge_base_id: str,
        body: KnowledgeDocumentBulkUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkResponse:
        """Update several documents of a knowledge base at once.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/update

        Permissions: all of knowledge:document:edit.
        Preview: the platform may change it without notice.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a knowledge document bulk (entities).
        """
        ...

    def post_knowledge_knowledgebase_documents_presentations(
        self,
        knowledge_base_id: str,
        *,
        body: KnowledgeDocumentPresentation | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Note that documents of a knowledge base were presented.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/presentations

        Permissions: all of knowledge:documentPresentation:add.

        Parameters:
            body: What is sent: a knowledge document presentation (documents, application, search id and 4 more).
        """
        ...

    def post_knowledge_knowledgebase_documents_query(
        self,
        knowledge_base_id: str,
        *,
        expand: Sequence[Literal[
            "documentVariations", "documentAlternatives", "knowledgeBaseLanguageCode",
        ]] | None = None,
        body: KnowledgeDocumentQuery | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentQueryResponse:
        """Query documents of a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/query

        Permissions: all of knowledge:document:view.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            expand: Further fields to include in the answer; any of documentVariations, documentAlternatives,
                knowledgeBaseLanguageCode.
            body: What is sent: a knowledge document query (filter, include draft documents, interval and 5 more).
        """
        ...

    def post_knowledge_knowledgebase_documents_search(
        self,
        knowledge_base_id: str,
        *,
        expand: Sequence[Literal[
            "documentVariations", "documentAlternatives", "knowledgeBaseLanguageCode",
        ]] | None = None,
        body: KnowledgeDocumentSearchRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentSearch:
        """Search documents of a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search

        Permissions: all of knowledge:knowledgebase:search.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            expand: Further fields to include in the answer; any of documentVariations, documentAlternatives,
                knowledgeBaseLanguageCode.
            body: What is sent: a knowledge document search (query, search id, total and 14 more).
        """
        ...

    def post_knowledge_knowledgebase_documents_search_suggestions(
        self,
        knowledge_base_id: str,
        *,
        body: KnowledgeDocumentSuggestionRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentSuggestion:
        """Get search suggestions in a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/suggestions

        Permissions: all of knowledge:knowledgebase:search.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a knowledge document suggestion (query, include draft documents, interval and 2
                more).
        """
        ...

    def post_knowledge_knowledgebase_documents_versions_bulk_add(
        self,
        knowledge_base_id: str,
        body: KnowledgeDocumentBulkVersionAddRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkResponse:
        """Add several document versions to a knowledge base at once.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/versions/bulk/add

        Permissions: all of knowledge:documentVersion:add.
        Preview: the platform may change it without notice.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a knowledge document bulk version (entities).
        """
        ...

    def post_knowledge_knowledgebase_export_jobs(
        self,
        knowledge_base_id: str,
        body: KnowledgeExportJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _KnowledgeExportJobResponse[Any]:
        """Start a job that exports the documents of a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs

        Permissions: all of knowledge:exportJob:add.
        Starts a job: get_knowledge_knowledgebase_export_job tells its state; it ends in one of Completed,
        PartialCompleted, ValidationFailed, Failed, Aborted. delete_knowledge_knowledgebase_export_job stops it.

        Parameters:
            body: What is sent: a knowledge export job (export filter, file type, source id and 1 more).
        """
        ...

    def post_knowledge_knowledgebase_import_jobs(
        self,
        knowledge_base_id: str,
        body: KnowledgeImportJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _KnowledgeImportJobResponse[Any]:
        """Start a job that imports documents into a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs

        Permissions: all of knowledge:importJob:add.
        Starts a job: get_knowledge_knowledgebase_import_job tells its state; it ends in one of Completed,
        PartialCompleted, ValidationFailed, Failed, Aborted. delete_knowledge_knowledgebase_import_job stops it.

        Parameters:
            body: What is sent: a knowledge import job (upload key, file type, settings and 1 more).
        """
        ...

    def post_knowledge_knowledgebase_labels(
        self,
        knowledge_base_id: str,
        body: LabelCreateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LabelResponse:
        """Create a label of a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels

        Permissions: all of knowledge:label:add.

        Parameters:
            body: What is sent: a label (name, color, external id and 2 more).
        """
        ...

    def post_knowledge_knowledgebase_language_categories(
        self,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        body: KnowledgeCategoryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeExtendedCategory:
        """Create a category of a language in a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories

        Permissions: all of knowledge:category:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
            body: What is sent: a knowledge category (name, description, parent and 2 more).
        """
        ...

    def post_knowledge_knowledgebase_language_document_uploads(
        self,
        document_id: str,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        body: KnowledgeDocumentContentUpload | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _KnowledgeDocumentContentUpload[Any]:
        """Create a URL for an upload to a language's document in a knowledge base.

        POST
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}/uploads

        Permissions: all of knowledge:document:edit.
        Preview: the platform may change it without notice.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Starts a job: get_knowledge_knowledgebase_language_document_upload tells its state; it ends in one of
        Completed, ValidationFailed.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
            body: What is sent: a knowledge document content upload (content type, file name, status and 7 more).
        """
        ...

    def post_knowledge_knowledgebase_language_documents(
        self,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        body: KnowledgeDocumentRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocument:
        """Create a document of a language in a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents

        Permissions: all of knowledge:document:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
            body: What is sent: a knowledge document (type, external URL, FAQ and 2 more).
        """
        ...

    def post_knowledge_knowledgebase_language_documents_imports(
        self,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        body: KnowledgeImport | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _KnowledgeImport[Any]:
        """Create a document import of a language in a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports

        Permissions: all of knowledge:document:add.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Starts a job: get_knowledge_knowledgebase_language_documents_import tells its state; it ends in one of
        Completed, PartialCompleted, ValidationFailed, Failed, Aborted.
        delete_knowledge_knowledgebase_language_documents_import stops it.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
            body: What is sent: a knowledge import (upload key, file type, name and 9 more).
        """
        ...

    def post_knowledge_knowledgebase_language_training_promote(
        self,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        training_id: str,
        **options: Unpack[CallOptions],
    ) -> KnowledgeTraining:
        """Promote a training of a language in a knowledge base.

        POST
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings/{trainingId}/promote

        Permissions: all of knowledge:training:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        ...

    def post_knowledge_knowledgebase_language_trainings(
        self,
        knowledge_base_id: str,
        language_code: Literal[
            "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
            "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
            "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
            "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
        ],
        **options: Unpack[CallOptions],
    ) -> _KnowledgeTraining[Any]:
        """Start a training of a language in a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings

        Permissions: all of knowledge:training:create.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Starts a job: get_knowledge_knowledgebase_language_training tells its state; it ends in one of Succeeded,
        Failed.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        ...

    def post_knowledge_knowledgebase_parse_job_import(
        self,
        knowledge_base_id: str,
        parse_job_id: str,
        body: KnowledgeParseJobRequestImport | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Import what a job parsed into a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}/import

        Permissions: all of knowledge:importJob:edit.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a knowledge parse job request import (edits and excludes).
        """
        ...

    def post_knowledge_knowledgebase_parse_jobs(
        self,
        knowledge_base_id: str,
        body: KnowledgeParseJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _KnowledgeParseJobResponse[Any]:
        """Start a job that parses an uploaded file for a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs

        Permissions: all of knowledge:importJob:add.
        Preview: the platform may change it without notice.
        Starts a job: get_knowledge_knowledgebase_parse_job tells its state; it ends in one of ParseCompleted,
        ReadyToImport, ImportCompleted, ImportPartialCompleted, ImportFailed.

        Parameters:
            body: What is sent: a knowledge parse job (upload key and hints).
        """
        ...

    def post_knowledge_knowledgebase_search(
        self,
        knowledge_base_id: str,
        *,
        body: KnowledgeSearchRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeSearchResponse:
        """Search a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/search

        Permissions: all of knowledge:knowledgebase:search.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a knowledge search (query, language code, document type and 3 more).
        """
        ...

    def post_knowledge_knowledgebase_sources_salesforce(
        self,
        knowledge_base_id: str,
        body: SalesforceSourceRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _KnowledgeSyncJobResponse[Any]:
        """Create a Salesforce source of a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce

        Permissions: all of knowledge:integrationSource:add.
        Starts a job: get_knowledge_knowledgebase_synchronize_job tells its state; it ends in one of Completed,
        PartialCompleted, ValidationFailed, Failed, Aborted. delete_knowledge_knowledgebase_synchronize_job stops it.

        Parameters:
            body: What is sent: a Salesforce source (name, integration id, schedule period and 3 more).
        """
        ...

    def post_knowledge_knowledgebase_sources_salesforce_source_id_sync(
        self,
        knowledge_base_id: str,
        source_id: str,
        **options: Unpack[CallOptions],
    ) -> SourceSyncResponse:
        """Synchronize a Salesforce source in a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}/sync

        Permissions: all of knowledge:integrationSource:edit.
        """
        ...

    def post_knowledge_knowledgebase_sources_servicenow(
        self,
        knowledge_base_id: str,
        body: ServiceNowSourceRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _KnowledgeSyncJobResponse[Any]:
        """Create a ServiceNow source of a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow

        Permissions: all of knowledge:integrationSource:add.
        Starts a job: get_knowledge_knowledgebase_synchronize_job tells its state; it ends in one of Completed,
        PartialCompleted, ValidationFailed, Failed, Aborted. delete_knowledge_knowledgebase_synchronize_job stops it.

        Parameters:
            body: What is sent: a service now source (name, integration id, schedule period and 3 more).
        """
        ...

    def post_knowledge_knowledgebase_sources_servicenow_source_id_sync(
        self,
        knowledge_base_id: str,
        source_id: str,
        **options: Unpack[CallOptions],
    ) -> SourceSyncResponse:
        """Synchronize a ServiceNow source in a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}/sync

        Permissions: all of knowledge:integrationSource:edit.
        """
        ...

    def post_knowledge_knowledgebase_synchronize_jobs(
        self,
        knowledge_base_id: str,
        body: KnowledgeSyncJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _KnowledgeSyncJobResponse[Any]:
        """Start a job that synchronizes a knowledge base with an uploaded file.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs

        Permissions: all of knowledge:syncJob:add.
        Starts a job: get_knowledge_knowledgebase_synchronize_job tells its state; it ends in one of Completed,
        PartialCompleted, ValidationFailed, Failed, Aborted. delete_knowledge_knowledgebase_synchronize_job stops it.

        Parameters:
            body: What is sent: a knowledge sync job (upload key and source id).
        """
        ...

    def post_knowledge_knowledgebase_uploads_urls_jobs(
        self,
        knowledge_base_id: str,
        body: CreateUploadSourceUrlJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _CreateUploadSourceUrlJobResponse[Any]:
        """Start an upload URL job of a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs

        Permissions: all of knowledge:uploadSourceUrlJob:add.
        Preview: the platform may change it without notice.
        Starts a job: get_knowledge_knowledgebase_uploads_urls_job tells its state; it ends in one of Completed,
        Failed.

        Parameters:
            body: What is sent: an upload source URL job (upload URL).
        """
        ...

    def post_knowledge_knowledgebases(
        self,
        body: KnowledgeBaseCreateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeBase:
        """Create a knowledge base.

        POST /api/v2/knowledge/knowledgebases

        Permissions: all of knowledge:knowledgebase:add.

        Parameters:
            body: What is sent: a knowledge base (name, core language and description).
        """
        ...

    def put_knowledge_knowledgebase_sources_salesforce_source_id(
        self,
        knowledge_base_id: str,
        source_id: str,
        body: SalesforceSourceRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SalesforceSourceResponse:
        """Update a Salesforce source of a knowledge base.

        PUT /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}

        Permissions: all of knowledge:integrationSource:edit.

        Parameters:
            body: What is sent: a Salesforce source (name, integration id, schedule period and 3 more).
        """
        ...

    def put_knowledge_knowledgebase_sources_servicenow_source_id(
        self,
        knowledge_base_id: str,
        source_id: str,
        body: ServiceNowSourceRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ServiceNowSourceResponse:
        """Update a ServiceNow source of a knowledge base.

        PUT /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}

        Permissions: all of knowledge:integrationSource:edit.

        Parameters:
            body: What is sent: a service now source (name, integration id, schedule period and 3 more).
        """
        ...
