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

_DELETE_KNOWLEDGE_KNOWLEDGEBASE: ApiOperation[KnowledgeBase] = ApiOperation(
    "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}", path("knowledgeBaseId"), returns="KnowledgeBase"
)
_DELETE_KNOWLEDGE_KNOWLEDGEBASE_CATEGORY: ApiOperation[CategoryResponse] = ApiOperation(
    "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}", path("knowledgeBaseId"),
    path("categoryId"), returns="CategoryResponse",
)
_DELETE_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}", path("knowledgeBaseId"),
    path("documentId"),
)
_DELETE_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATION: ApiOperation[None] = ApiOperation(
    "DELETE",
    "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}",
    path("documentVariationId"), path("documentId"), path("knowledgeBaseId"),
)
_DELETE_KNOWLEDGE_KNOWLEDGEBASE_EXPORT_JOB: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}", path("knowledgeBaseId"),
    path("exportJobId"),
)
_DELETE_KNOWLEDGE_KNOWLEDGEBASE_IMPORT_JOB: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}", path("knowledgeBaseId"),
    path("importJobId"),
)
_DELETE_KNOWLEDGE_KNOWLEDGEBASE_LABEL: ApiOperation[LabelResponse] = ApiOperation(
    "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}", path("knowledgeBaseId"),
    path("labelId"), returns="LabelResponse",
)
_DELETE_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_CATEGORY: ApiOperation[KnowledgeCategory] = ApiOperation(
    "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories/{categoryId}",
    path("categoryId"), path("knowledgeBaseId"), path("languageCode"), returns="KnowledgeCategory", deprecated=True,
)
_DELETE_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENT: ApiOperation[KnowledgeDocument] = ApiOperation(
    "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}",
    path("documentId"), path("knowledgeBaseId"), path("languageCode"), returns="KnowledgeDocument", deprecated=True,
)
_DELETE_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENTS_IMPORT: ApiOperation[None] = ApiOperation(
    "DELETE",
    "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports/{importId}",
    path("knowledgeBaseId"), path("languageCode"), path("importId"), deprecated=True,
)
_DELETE_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE_SOURCE_ID: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}",
    path("knowledgeBaseId"), path("sourceId"),
)
_DELETE_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW_SOURCE_ID: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}",
    path("knowledgeBaseId"), path("sourceId"),
)
_DELETE_KNOWLEDGE_KNOWLEDGEBASE_SYNCHRONIZE_JOB: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}",
    path("knowledgeBaseId"), path("syncJobId"),
)
_GET_KNOWLEDGE_GUEST_SESSION_CATEGORIES: ApiOperation[GuestCategoryResponseListing] = ApiOperation(
    "GET", "/api/v2/knowledge/guest/sessions/{sessionId}/categories", path("sessionId"), query("before"),
    query("after"), query("pageSize"), query("parentId"), query("isRoot"), query("name"), query("sortBy"),
    query("expand"), query("includeDocumentCount"), returns="GuestCategoryResponseListing", auth=(),
)
_GET_KNOWLEDGE_GUEST_SESSION_DOCUMENT: ApiOperation[KnowledgeGuestDocumentResponse] = ApiOperation(
    "GET", "/api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}", path("sessionId"), path("documentId"),
    returns="KnowledgeGuestDocumentResponse", auth=(),
)
_GET_KNOWLEDGE_GUEST_SESSION_DOCUMENTS: ApiOperation[KnowledgeGuestDocumentResponseListing] = ApiOperation(
    "GET", "/api/v2/knowledge/guest/sessions/{sessionId}/documents", path("sessionId"), query("categoryId", "multi"),
    query("pageSize"), returns="KnowledgeGuestDocumentResponseListing", auth=(),
)
_GET_KNOWLEDGE_INTEGRATION_OPTIONS: ApiOperation[KnowledgeIntegrationOptionsResponse] = ApiOperation(
    "GET", "/api/v2/knowledge/integrations/{integrationId}/options", path("integrationId"),
    query("knowledgeBaseIds", "multi"), returns="KnowledgeIntegrationOptionsResponse",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE: ApiOperation[KnowledgeBase] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}", path("knowledgeBaseId"), returns="KnowledgeBase"
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_CATEGORIES: ApiOperation[CategoryResponseListing] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories", path("knowledgeBaseId"), query("before"),
    query("after"), query("pageSize"), query("parentId"), query("isRoot"), query("name"), query("sortBy"),
    query("expand"), query("includeDocumentCount"), returns="CategoryResponseListing",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_CATEGORY: ApiOperation[CategoryResponse] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}", path("knowledgeBaseId"),
    path("categoryId"), returns="CategoryResponse",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT: ApiOperation[KnowledgeDocumentResponse] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}", path("knowledgeBaseId"),
    path("documentId"), query("expand", "multi"), query("state"), returns="KnowledgeDocumentResponse",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_FEEDBACK: ApiOperation[KnowledgeDocumentFeedbackResponseListing] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback",
    path("knowledgeBaseId"), path("documentId"), query("before"), query("after"), query("pageSize"),
    query("onlyCommented"), query("documentVersionId"), query("documentVariationId"), query("appType"),
    query("queryType"), query("userId"), query("queueId"), query("state"),
    returns="KnowledgeDocumentFeedbackResponseListing",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_FEEDBACK_FEEDBACK_ID: ApiOperation[KnowledgeDocumentFeedbackResponse] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}",
    path("knowledgeBaseId"), path("documentId"), path("feedbackId"), returns="KnowledgeDocumentFeedbackResponse",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATION: ApiOperation[DocumentVariationResponse] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}",
    path("documentVariationId"), path("documentId"), path("knowledgeBaseId"), query("documentState"),
    query("expand", "multi"), returns="DocumentVariationResponse",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATIONS: ApiOperation[DocumentVariationResponseListing] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations",
    path("knowledgeBaseId"), path("documentId"), query("before"), query("after"), query("pageSize"),
    query("documentState"), query("expand", "multi"), returns="DocumentVariationResponseListing",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSION: ApiOperation[KnowledgeDocumentVersion] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}",
    path("knowledgeBaseId"), path("documentId"), path("versionId"), query("expand", "multi"),
    returns="KnowledgeDocumentVersion",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSION_VARIATION: ApiOperation[KnowledgeDocumentVersionVariation] = ApiOperation(
    "GET",
    "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations/{variationId}",
    path("knowledgeBaseId"), path("documentId"), path("versionId"), path("variationId"),
    returns="KnowledgeDocumentVersionVariation",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSION_VARIATIONS: ApiOperation[KnowledgeDocumentVersionVariationListing] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations",
    path("knowledgeBaseId"), path("documentId"), path("versionId"), query("before"), query("after"), query("pageSize"),
    returns="KnowledgeDocumentVersionVariationListing",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSIONS: ApiOperation[KnowledgeDocumentVersionListing] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions",
    path("knowledgeBaseId"), path("documentId"), query("before"), query("after"), query("pageSize"),
    query("expand", "multi"), returns="KnowledgeDocumentVersionListing",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS: ApiOperation[KnowledgeDocumentResponseListing] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents", path("knowledgeBaseId"), query("before"),
    query("after"), query("pageSize"), query("interval"), query("documentId", "multi"), query("categoryId", "multi"),
    query("includeSubcategories"), query("includeDrafts"), query("labelIds", "multi"), query("expand", "multi"),
    query("externalIds", "multi"), returns="KnowledgeDocumentResponseListing",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_EXPORT_JOB: ApiOperation[KnowledgeExportJobResponse] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}", path("knowledgeBaseId"),
    path("exportJobId"), returns="KnowledgeExportJobResponse",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_IMPORT_JOB: ApiOperation[KnowledgeImportJobResponse] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}", path("knowledgeBaseId"),
    path("importJobId"), query("expand", "multi"), returns="KnowledgeImportJobResponse",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_LABEL: ApiOperation[LabelResponse] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}", path("knowledgeBaseId"),
    path("labelId"), returns="LabelResponse",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_LABELS: ApiOperation[LabelListing] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels", path("knowledgeBaseId"), query("before"),
    query("after"), query("pageSize"), query("name"), query("includeDocumentCount"), returns="LabelListing",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_CATEGORIES: ApiOperation[CategoryListing] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories",
    path("knowledgeBaseId"), path("languageCode"), query("before"), query("after"), query("limit"), query("pageSize"),
    query("name"), returns="CategoryListing", deprecated=True,
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_CATEGORY: ApiOperation[KnowledgeExtendedCategory] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories/{categoryId}",
    path("categoryId"), path("knowledgeBaseId"), path("languageCode"), returns="KnowledgeExtendedCategory",
    deprecated=True,
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENT: ApiOperation[KnowledgeDocument] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}",
    path("documentId"), path("knowledgeBaseId"), path("languageCode"), returns="KnowledgeDocument", deprecated=True,
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENT_UPLOAD: ApiOperation[KnowledgeDocumentContentUpload] = ApiOperation(
    "GET",
    "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}/uploads/{uploadId}",
    path("documentId"), path("knowledgeBaseId"), path("languageCode"), path("uploadId"),
    returns="KnowledgeDocumentContentUpload", deprecated=True,
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENTS: ApiOperation[DocumentListing] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents",
    path("knowledgeBaseId"), path("languageCode"), query("before"), query("after"), query("limit"), query("pageSize"),
    query("categories"), query("title"), query("sortBy"), query("sortOrder"), query("documentIds", "multi"),
    returns="DocumentListing", deprecated=True,
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENTS_IMPORT: ApiOperation[KnowledgeImport] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports/{importId}",
    path("knowledgeBaseId"), path("languageCode"), path("importId"), returns="KnowledgeImport", deprecated=True,
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_TRAINING: ApiOperation[KnowledgeTraining] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings/{trainingId}",
    path("knowledgeBaseId"), path("languageCode"), path("trainingId"), returns="KnowledgeTraining", deprecated=True,
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_TRAININGS: ApiOperation[TrainingListing] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings",
    path("knowledgeBaseId"), path("languageCode"), query("before"), query("after"), query("limit"), query("pageSize"),
    query("knowledgeDocumentsState"), returns="TrainingListing", deprecated=True,
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_OPERATIONS: ApiOperation[OperationListing] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations", path("knowledgeBaseId"), query("before"),
    query("after"), query("pageSize"), query("userId", "multi"), query("type", "multi"), query("status", "multi"),
    query("interval"), query("sourceId", "multi"), returns="OperationListing",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_OPERATIONS_USERS_QUERY: ApiOperation[OperationCreatorUserResponse] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations/users/query", path("knowledgeBaseId"),
    returns="OperationCreatorUserResponse",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_PARSE_JOB: ApiOperation[KnowledgeParseJobResponse] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}", path("knowledgeBaseId"),
    path("parseJobId"), query("expand", "multi"), returns="KnowledgeParseJobResponse",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_SOURCES: ApiOperation[list[SourceBaseResponse]] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources", path("knowledgeBaseId"), query("type"),
    query("expand", "multi"), query("ids", "multi"), returns="list[SourceBaseResponse]",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE_SOURCE_ID: ApiOperation[SalesforceSourceResponse] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}", path("knowledgeBaseId"),
    path("sourceId"), query("expand", "multi"), returns="SalesforceSourceResponse",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW_SOURCE_ID: ApiOperation[ServiceNowSourceResponse] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}", path("knowledgeBaseId"),
    path("sourceId"), query("expand", "multi"), returns="ServiceNowSourceResponse",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_SYNCHRONIZE_JOB: ApiOperation[KnowledgeSyncJobResponse] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}", path("knowledgeBaseId"),
    path("syncJobId"), returns="KnowledgeSyncJobResponse",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_UNANSWERED_GROUP: ApiOperation[UnansweredGroup] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}", path("knowledgeBaseId"),
    path("groupId"), query("app"), query("dateStart"), query("dateEnd"), returns="UnansweredGroup",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_UNANSWERED_GROUP_PHRASEGROUP: ApiOperation[UnansweredPhraseGroup] = ApiOperation(
    "GET",
    "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}",
    path("knowledgeBaseId"), path("groupId"), path("phraseGroupId"), query("app"), query("dateStart"), query("dateEnd"),
    returns="UnansweredPhraseGroup",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_UNANSWERED_GROUPS: ApiOperation[UnansweredGroups] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups", path("knowledgeBaseId"),
    query("app"), query("dateStart"), query("dateEnd"), returns="UnansweredGroups",
)
_GET_KNOWLEDGE_KNOWLEDGEBASE_UPLOADS_URLS_JOB: ApiOperation[GetUploadSourceUrlJobStatusResponse] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}", path("knowledgeBaseId"),
    path("jobId"), returns="GetUploadSourceUrlJobStatusResponse",
)
_GET_KNOWLEDGE_KNOWLEDGEBASES: ApiOperation[KnowledgeBaseListing] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases", query("before"), query("after"), query("limit"), query("pageSize"),
    query("name"), query("coreLanguage"), query("published"), query("sortBy"), query("sortOrder"),
    returns="KnowledgeBaseListing",
)
_PATCH_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_SEARCH_SEARCH_ID: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/knowledge/guest/sessions/{sessionId}/documents/search/{searchId}", path("sessionId"),
    path("searchId"), body(required=True), auth=(),
)
_PATCH_KNOWLEDGE_KNOWLEDGEBASE: ApiOperation[KnowledgeBase] = ApiOperation(
    "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}", path("knowledgeBaseId"), body(required=True),
    returns="KnowledgeBase",
)
_PATCH_KNOWLEDGE_KNOWLEDGEBASE_CATEGORY: ApiOperation[CategoryResponse] = ApiOperation(
    "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}", path("knowledgeBaseId"),
    path("categoryId"), body(required=True), returns="CategoryResponse",
)
_PATCH_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT: ApiOperation[KnowledgeDocumentResponse] = ApiOperation(
    "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}", path("knowledgeBaseId"),
    path("documentId"), body(required=True), returns="KnowledgeDocumentResponse",
)
_PATCH_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_FEEDBACK_FEEDBACK_ID: ApiOperation[KnowledgeDocumentFeedbackResponse] = ApiOperation(
    "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}",
    path("knowledgeBaseId"), path("documentId"), path("feedbackId"), body(),
    returns="KnowledgeDocumentFeedbackResponse",
)
_PATCH_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATION: ApiOperation[DocumentVariationResponse] = ApiOperation(
    "PATCH",
    "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}",
    path("documentVariationId"), path("documentId"), path("knowledgeBaseId"), body(required=True),
    returns="DocumentVariationResponse",
)
_PATCH_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_SEARCH_SEARCH_ID: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/{searchId}", path("knowledgeBaseId"),
    path("searchId"), body(),
)
_PATCH_KNOWLEDGE_KNOWLEDGEBASE_IMPORT_JOB: ApiOperation[KnowledgeImportJobResponse] = ApiOperation(
    "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}", path("knowledgeBaseId"),
    path("importJobId"), body(required=True), returns="KnowledgeImportJobResponse",
)
_PATCH_KNOWLEDGE_KNOWLEDGEBASE_LABEL: ApiOperation[LabelResponse] = ApiOperation(
    "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}", path("knowledgeBaseId"),
    path("labelId"), body(required=True), returns="LabelResponse",
)
_PATCH_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_CATEGORY: ApiOperation[KnowledgeExtendedCategory] = ApiOperation(
    "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories/{categoryId}",
    path("categoryId"), path("knowledgeBaseId"), path("languageCode"), body(required=True),
    returns="KnowledgeExtendedCategory", deprecated=True,
)
_PATCH_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENT: ApiOperation[KnowledgeDocument] = ApiOperation(
    "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}",
    path("documentId"), path("knowledgeBaseId"), path("languageCode"), body(required=True), returns="KnowledgeDocument",
    deprecated=True,
)
_PATCH_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENTS: ApiOperation[DocumentListing] = ApiOperation(
    "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents",
    path("knowledgeBaseId"), path("languageCode"), body(required=True), returns="DocumentListing", deprecated=True,
)
_PATCH_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENTS_IMPORT: ApiOperation[KnowledgeImport] = ApiOperation(
    "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports/{importId}",
    path("knowledgeBaseId"), path("languageCode"), path("importId"), body(required=True), returns="KnowledgeImport",
    deprecated=True,
)
_PATCH_KNOWLEDGE_KNOWLEDGEBASE_PARSE_JOB: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}", path("knowledgeBaseId"),
    path("parseJobId"), body(required=True),
)
_PATCH_KNOWLEDGE_KNOWLEDGEBASE_SYNCHRONIZE_JOB: ApiOperation[KnowledgeSyncJobResponse] = ApiOperation(
    "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}", path("knowledgeBaseId"),
    path("syncJobId"), body(required=True), returns="KnowledgeSyncJobResponse",
)
_PATCH_KNOWLEDGE_KNOWLEDGEBASE_UNANSWERED_GROUP_PHRASEGROUP: ApiOperation[UnansweredPhraseGroupUpdateResponse] = ApiOperation(
    "PATCH",
    "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}",
    path("knowledgeBaseId"), path("groupId"), path("phraseGroupId"), body(required=True),
    returns="UnansweredPhraseGroupUpdateResponse",
)
_POST_KNOWLEDGE_DOCUMENTUPLOADS: ApiOperation[UploadUrlResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/documentuploads", body(required=True), returns="UploadUrlResponse"
)
_POST_KNOWLEDGE_GUEST_SESSION_DOCUMENT_COPIES: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/copies", path("sessionId"),
    path("documentId"), body(), auth=(),
)
_POST_KNOWLEDGE_GUEST_SESSION_DOCUMENT_FEEDBACK: ApiOperation[KnowledgeGuestDocumentFeedback] = ApiOperation(
    "POST", "/api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/feedback", path("sessionId"),
    path("documentId"), body(), returns="KnowledgeGuestDocumentFeedback", auth=(),
)
_POST_KNOWLEDGE_GUEST_SESSION_DOCUMENT_VIEWS: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/views", path("sessionId"),
    path("documentId"), body(), auth=(),
)
_POST_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_ANSWERS: ApiOperation[KnowledgeGuestAnswerDocumentsResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/guest/sessions/{sessionId}/documents/answers", path("sessionId"), body(required=True),
    returns="KnowledgeGuestAnswerDocumentsResponse", auth=(),
)
_POST_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_PRESENTATIONS: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/knowledge/guest/sessions/{sessionId}/documents/presentations", path("sessionId"), body(), auth=()
)
_POST_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_SEARCH: ApiOperation[KnowledgeDocumentGuestSearch] = ApiOperation(
    "POST", "/api/v2/knowledge/guest/sessions/{sessionId}/documents/search", path("sessionId"),
    query("expand", "multi"), body(), returns="KnowledgeDocumentGuestSearch", auth=(),
)
_POST_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_SEARCH_SUGGESTIONS: ApiOperation[KnowledgeGuestDocumentSuggestion] = ApiOperation(
    "POST", "/api/v2/knowledge/guest/sessions/{sessionId}/documents/search/suggestions", path("sessionId"), body(),
    returns="KnowledgeGuestDocumentSuggestion", auth=(),
)
_POST_KNOWLEDGE_GUEST_SESSIONS: ApiOperation[KnowledgeGuestSession] = ApiOperation(
    "POST", "/api/v2/knowledge/guest/sessions", body(required=True), returns="KnowledgeGuestSession", auth=()
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_CATEGORIES: ApiOperation[CategoryResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories", path("knowledgeBaseId"),
    body(required=True), returns="CategoryResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_COPIES: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/copies", path("knowledgeBaseId"),
    path("documentId"), body(),
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_FEEDBACK: ApiOperation[KnowledgeDocumentFeedbackResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback",
    path("knowledgeBaseId"), path("documentId"), body(), returns="KnowledgeDocumentFeedbackResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATIONS: ApiOperation[DocumentVariationResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations",
    path("knowledgeBaseId"), path("documentId"), body(required=True), returns="DocumentVariationResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSIONS: ApiOperation[KnowledgeDocumentVersion] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions",
    path("knowledgeBaseId"), path("documentId"), body(required=True), returns="KnowledgeDocumentVersion",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VIEWS: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/views", path("knowledgeBaseId"),
    path("documentId"), body(),
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS: ApiOperation[KnowledgeDocumentResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents", path("knowledgeBaseId"),
    body(required=True), returns="KnowledgeDocumentResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_ANSWERS: ApiOperation[KnowledgeAnswerDocumentsResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/answers", path("knowledgeBaseId"),
    body(required=True), returns="KnowledgeAnswerDocumentsResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_BULK_REMOVE: ApiOperation[BulkResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/remove", path("knowledgeBaseId"),
    body(required=True), returns="BulkResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_BULK_UPDATE: ApiOperation[BulkResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/update", path("knowledgeBaseId"),
    body(required=True), returns="BulkResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_PRESENTATIONS: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/presentations", path("knowledgeBaseId"),
    body(),
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_QUERY: ApiOperation[KnowledgeDocumentQueryResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/query", path("knowledgeBaseId"),
    query("expand", "multi"), body(), returns="KnowledgeDocumentQueryResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_SEARCH: ApiOperation[KnowledgeDocumentSearch] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search", path("knowledgeBaseId"),
    query("expand", "multi"), body(), returns="KnowledgeDocumentSearch",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_SEARCH_SUGGESTIONS: ApiOperation[KnowledgeDocumentSuggestion] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/suggestions", path("knowledgeBaseId"),
    body(), returns="KnowledgeDocumentSuggestion",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_VERSIONS_BULK_ADD: ApiOperation[BulkResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/versions/bulk/add", path("knowledgeBaseId"),
    body(required=True), returns="BulkResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_EXPORT_JOBS: ApiOperation[KnowledgeExportJobResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs", path("knowledgeBaseId"),
    body(required=True), returns="KnowledgeExportJobResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_IMPORT_JOBS: ApiOperation[KnowledgeImportJobResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs", path("knowledgeBaseId"),
    body(required=True), returns="KnowledgeImportJobResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_LABELS: ApiOperation[LabelResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels", path("knowledgeBaseId"), body(required=True),
    returns="LabelResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_CATEGORIES: ApiOperation[KnowledgeExtendedCategory] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories",
    path("knowledgeBaseId"), path("languageCode"), body(required=True), returns="KnowledgeExtendedCategory",
    deprecated=True,
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENT_UPLOADS: ApiOperation[KnowledgeDocumentContentUpload] = ApiOperation(
    "POST",
    "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}/uploads",
    path("documentId"), path("knowledgeBaseId"), path("languageCode"), body(required=True),
    returns="KnowledgeDocumentContentUpload", deprecated=True,
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENTS: ApiOperation[KnowledgeDocument] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents",
    path("knowledgeBaseId"), path("languageCode"), body(required=True), returns="KnowledgeDocument", deprecated=True,
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENTS_IMPORTS: ApiOperation[KnowledgeImport] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports",
    path("knowledgeBaseId"), path("languageCode"), body(required=True), returns="KnowledgeImport", deprecated=True,
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_TRAINING_PROMOTE: ApiOperation[KnowledgeTraining] = ApiOperation(
    "POST",
    "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings/{trainingId}/promote",
    path("knowledgeBaseId"), path("languageCode"), path("trainingId"), returns="KnowledgeTraining", deprecated=True,
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_TRAININGS: ApiOperation[KnowledgeTraining] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings",
    path("knowledgeBaseId"), path("languageCode"), returns="KnowledgeTraining", deprecated=True,
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_PARSE_JOB_IMPORT: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}/import",
    path("knowledgeBaseId"), path("parseJobId"), body(required=True),
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_PARSE_JOBS: ApiOperation[KnowledgeParseJobResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs", path("knowledgeBaseId"),
    body(required=True), returns="KnowledgeParseJobResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_SEARCH: ApiOperation[KnowledgeSearchResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/search", path("knowledgeBaseId"), body(),
    returns="KnowledgeSearchResponse", deprecated=True,
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE: ApiOperation[KnowledgeSyncJobResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce", path("knowledgeBaseId"),
    body(required=True), returns="KnowledgeSyncJobResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE_SOURCE_ID_SYNC: ApiOperation[SourceSyncResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}/sync",
    path("knowledgeBaseId"), path("sourceId"), returns="SourceSyncResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW: ApiOperation[KnowledgeSyncJobResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow", path("knowledgeBaseId"),
    body(required=True), returns="KnowledgeSyncJobResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW_SOURCE_ID_SYNC: ApiOperation[SourceSyncResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}/sync",
    path("knowledgeBaseId"), path("sourceId"), returns="SourceSyncResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_SYNCHRONIZE_JOBS: ApiOperation[KnowledgeSyncJobResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs", path("knowledgeBaseId"),
    body(required=True), returns="KnowledgeSyncJobResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_UPLOADS_URLS_JOBS: ApiOperation[CreateUploadSourceUrlJobResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs", path("knowledgeBaseId"),
    body(required=True), returns="CreateUploadSourceUrlJobResponse",
)
_POST_KNOWLEDGE_KNOWLEDGEBASES: ApiOperation[KnowledgeBase] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases", body(required=True), returns="KnowledgeBase"
)
_PUT_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE_SOURCE_ID: ApiOperation[SalesforceSourceResponse] = ApiOperation(
    "PUT", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}", path("knowledgeBaseId"),
    path("sourceId"), body(required=True), returns="SalesforceSourceResponse",
)
_PUT_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW_SOURCE_ID: ApiOperation[ServiceNowSourceResponse] = ApiOperation(
    "PUT", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}", path("knowledgeBaseId"),
    path("sourceId"), body(required=True), returns="ServiceNowSourceResponse",
)


class KnowledgeApi(Api):
    """The Knowledge operations of the Platform API."""

    def delete_knowledge_knowledgebase(
        self,
        knowledge_base_id: str,
        **options: Unpack[CallOptions],
    ) -> KnowledgeBase:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}: returns KnowledgeBase.

        Permissions: all of knowledge:knowledgebase:delete.
        """
        return self._call(_DELETE_KNOWLEDGE_KNOWLEDGEBASE, options, knowledge_base_id)

    def delete_knowledge_knowledgebase_category(
        self,
        knowledge_base_id: str,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> CategoryResponse:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}: returns CategoryResponse.

        Permissions: all of knowledge:category:delete.
        """
        return self._call(_DELETE_KNOWLEDGE_KNOWLEDGEBASE_CATEGORY, options, knowledge_base_id, category_id)

    def delete_knowledge_knowledgebase_document(
        self,
        knowledge_base_id: str,
        document_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}: returns None.

        Permissions: all of knowledge:document:delete.
        """
        return self._call(_DELETE_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT, options, knowledge_base_id, document_id)

    def delete_knowledge_knowledgebase_document_variation(
        self,
        document_variation_id: str,
        document_id: str,
        knowledge_base_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}:
        returns None.

        Permissions: any of knowledge:document:delete, knowledge:document:edit.
        """
        return self._call(
            _DELETE_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATION, options, document_variation_id, document_id,
            knowledge_base_id,
        )

    def delete_knowledge_knowledgebase_export_job(
        self,
        knowledge_base_id: str,
        export_job_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}: returns None.

        Permissions: all of knowledge:exportJob:delete.
        """
        return self._call(_DELETE_KNOWLEDGE_KNOWLEDGEBASE_EXPORT_JOB, options, knowledge_base_id, export_job_id)

    def delete_knowledge_knowledgebase_import_job(
        self,
        knowledge_base_id: str,
        import_job_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}: returns None.

        Permissions: all of knowledge:importJob:delete.
        """
        return self._call(_DELETE_KNOWLEDGE_KNOWLEDGEBASE_IMPORT_JOB, options, knowledge_base_id, import_job_id)

    def delete_knowledge_knowledgebase_label(
        self,
        knowledge_base_id: str,
        label_id: str,
        **options: Unpack[CallOptions],
    ) -> LabelResponse:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}: returns LabelResponse.

        Permissions: all of knowledge:label:delete.
        """
        return self._call(_DELETE_KNOWLEDGE_KNOWLEDGEBASE_LABEL, options, knowledge_base_id, label_id)

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
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories/{categoryId}:
        returns KnowledgeCategory.

        Permissions: all of knowledge:category:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(
            _DELETE_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_CATEGORY, options, category_id, knowledge_base_id, language_code
        )

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
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}:
        returns KnowledgeDocument.

        Permissions: all of knowledge:document:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(
            _DELETE_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENT, options, document_id, knowledge_base_id, language_code
        )

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
        """DELETE
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports/{importId}:
        returns None.

        Permissions: all of knowledge:document:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(
            _DELETE_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENTS_IMPORT, options, knowledge_base_id, language_code,
            import_id,
        )

    def delete_knowledge_knowledgebase_sources_salesforce_source_id(
        self,
        knowledge_base_id: str,
        source_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}: returns None.

        Permissions: all of knowledge:integrationSource:delete.
        """
        return self._call(
            _DELETE_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE_SOURCE_ID, options, knowledge_base_id, source_id
        )

    def delete_knowledge_knowledgebase_sources_servicenow_source_id(
        self,
        knowledge_base_id: str,
        source_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}: returns None.

        Permissions: all of knowledge:integrationSource:delete.
        """
        return self._call(
            _DELETE_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW_SOURCE_ID, options, knowledge_base_id, source_id
        )

    def delete_knowledge_knowledgebase_synchronize_job(
        self,
        knowledge_base_id: str,
        sync_job_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}: returns None.

        Permissions: all of knowledge:syncJob:delete.
        """
        return self._call(_DELETE_KNOWLEDGE_KNOWLEDGEBASE_SYNCHRONIZE_JOB, options, knowledge_base_id, sync_job_id)

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
        """GET /api/v2/knowledge/guest/sessions/{sessionId}/categories: returns GuestCategoryResponseListing.

        Parameters:
            sort_by: Name, Hierarchy; default Name.
        """
        return self._call(
            _GET_KNOWLEDGE_GUEST_SESSION_CATEGORIES, options, session_id, before, after, page_size, parent_id, is_root,
            name, sort_by, expand, include_document_count,
        )

    def get_knowledge_guest_session_document(
        self,
        session_id: str,
        document_id: str,
        **options: Unpack[CallOptions],
    ) -> KnowledgeGuestDocumentResponse:
        """GET /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}: returns
        KnowledgeGuestDocumentResponse.
        """
        return self._call(_GET_KNOWLEDGE_GUEST_SESSION_DOCUMENT, options, session_id, document_id)

    def get_knowledge_guest_session_documents(
        self,
        session_id: str,
        *,
        category_id: Sequence[str] | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeGuestDocumentResponseListing:
        """GET /api/v2/knowledge/guest/sessions/{sessionId}/documents: returns KnowledgeGuestDocumentResponseListing."""
        return self._call(_GET_KNOWLEDGE_GUEST_SESSION_DOCUMENTS, options, session_id, category_id, page_size)

    def get_knowledge_integration_options(
        self,
        integration_id: str,
        *,
        knowledge_base_ids: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeIntegrationOptionsResponse:
        """GET /api/v2/knowledge/integrations/{integrationId}/options: returns KnowledgeIntegrationOptionsResponse.

        Permissions: all of knowledge:integrationOptions:view.
        """
        return self._call(_GET_KNOWLEDGE_INTEGRATION_OPTIONS, options, integration_id, knowledge_base_ids)

    def get_knowledge_knowledgebase(
        self,
        knowledge_base_id: str,
        **options: Unpack[CallOptions],
    ) -> KnowledgeBase:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}: returns KnowledgeBase.

        Permissions: all of knowledge:knowledgebase:view.
        """
        return self._call(_GET_KNOWLEDGE_KNOWLEDGEBASE, options, knowledge_base_id)

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
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories: returns CategoryResponseListing.

        Permissions: all of knowledge:category:view.

        Parameters:
            sort_by: Name, Hierarchy; default Name.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_CATEGORIES, options, knowledge_base_id, before, after, page_size, parent_id,
            is_root, name, sort_by, expand, include_document_count,
        )

    def get_knowledge_knowledgebase_category(
        self,
        knowledge_base_id: str,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> CategoryResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}: returns CategoryResponse.

        Permissions: all of knowledge:category:view.
        """
        return self._call(_GET_KNOWLEDGE_KNOWLEDGEBASE_CATEGORY, options, knowledge_base_id, category_id)

    def get_knowledge_knowledgebase_document(
        self,
        knowledge_base_id: str,
        document_id: str,
        *,
        expand: Sequence[Literal["category", "labels", "variations"]] | None = None,
        state: Literal["Draft", "Published"] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}: returns
        KnowledgeDocumentResponse.

        Permissions: all of knowledge:document:view.

        Parameters:
            expand: any of category, labels, variations.
            state: Draft, Published.
        """
        return self._call(_GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT, options, knowledge_base_id, document_id, expand, state)

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
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback: returns
        KnowledgeDocumentFeedbackResponseListing.

        Permissions: any of knowledge:feedback:view.

        Parameters:
            app_type: Assistant, BotFlow, MessengerKnowledgeApp, SmartAdvisor, SupportCenter.
            query_type: Unknown, Article, AutoSearch, Category, ManualSearch, Recommendation, Suggestion.
            state: All, Draft, Final.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_FEEDBACK, options, knowledge_base_id, document_id, before, after,
            page_size, only_commented, document_version_id, document_variation_id, app_type, query_type, user_id,
            queue_id, state,
        )

    def get_knowledge_knowledgebase_document_feedback_feedback_id(
        self,
        knowledge_base_id: str,
        document_id: str,
        feedback_id: str,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentFeedbackResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}: returns
        KnowledgeDocumentFeedbackResponse.

        Permissions: any of knowledge:feedback:view.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_FEEDBACK_FEEDBACK_ID, options, knowledge_base_id, document_id,
            feedback_id,
        )

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
        """GET
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}:
        returns DocumentVariationResponse.

        Permissions: all of knowledge:document:view.

        Parameters:
            document_state: Draft, Published.
            expand: any of contentUrl.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATION, options, document_variation_id, document_id,
            knowledge_base_id, document_state, expand,
        )

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
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations: returns
        DocumentVariationResponseListing.

        Permissions: all of knowledge:document:view.

        Parameters:
            document_state: Draft, Published.
            expand: any of contentUrl.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATIONS, options, knowledge_base_id, document_id, before, after,
            page_size, document_state, expand,
        )

    def get_knowledge_knowledgebase_document_version(
        self,
        knowledge_base_id: str,
        document_id: str,
        version_id: str,
        *,
        expand: Sequence[Literal["category", "labels"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentVersion:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}: returns
        KnowledgeDocumentVersion.

        Permissions: all of knowledge:documentVersion:view.

        Parameters:
            expand: any of category, labels.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSION, options, knowledge_base_id, document_id, version_id, expand
        )

    def get_knowledge_knowledgebase_document_version_variation(
        self,
        knowledge_base_id: str,
        document_id: str,
        version_id: str,
        variation_id: str,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentVersionVariation:
        """GET
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations/{variationId}:
        returns KnowledgeDocumentVersionVariation.

        Permissions: all of knowledge:documentVersion:view.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSION_VARIATION, options, knowledge_base_id, document_id,
            version_id, variation_id,
        )

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
        """GET
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations:
        returns KnowledgeDocumentVersionVariationListing.

        Permissions: all of knowledge:documentVersion:view.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSION_VARIATIONS, options, knowledge_base_id, document_id,
            version_id, before, after, page_size,
        )

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
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions: returns
        KnowledgeDocumentVersionListing.

        Permissions: all of knowledge:documentVersion:view.

        Parameters:
            expand: any of category, labels.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSIONS, options, knowledge_base_id, document_id, before, after,
            page_size, expand,
        )

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
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents: returns KnowledgeDocumentResponseListing.

        Permissions: all of knowledge:document:view.

        Parameters:
            expand: any of category, labels, variations.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS, options, knowledge_base_id, before, after, page_size, interval,
            document_id, category_id, include_subcategories, include_drafts, label_ids, expand, external_ids,
        )

    def get_knowledge_knowledgebase_export_job(
        self,
        knowledge_base_id: str,
        export_job_id: str,
        **options: Unpack[CallOptions],
    ) -> KnowledgeExportJobResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}: returns
        KnowledgeExportJobResponse.

        Permissions: all of knowledge:exportJob:view.
        """
        return self._call(_GET_KNOWLEDGE_KNOWLEDGEBASE_EXPORT_JOB, options, knowledge_base_id, export_job_id)

    def get_knowledge_knowledgebase_import_job(
        self,
        knowledge_base_id: str,
        import_job_id: str,
        *,
        expand: Sequence[Literal["urls"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeImportJobResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}: returns
        KnowledgeImportJobResponse.

        Permissions: all of knowledge:importJob:view.

        Parameters:
            expand: any of urls.
        """
        return self._call(_GET_KNOWLEDGE_KNOWLEDGEBASE_IMPORT_JOB, options, knowledge_base_id, import_job_id, expand)

    def get_knowledge_knowledgebase_label(
        self,
        knowledge_base_id: str,
        label_id: str,
        **options: Unpack[CallOptions],
    ) -> LabelResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}: returns LabelResponse.

        Permissions: all of knowledge:label:view.
        """
        return self._call(_GET_KNOWLEDGE_KNOWLEDGEBASE_LABEL, options, knowledge_base_id, label_id)

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
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels: returns LabelListing.

        Permissions: all of knowledge:label:view.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_LABELS, options, knowledge_base_id, before, after, page_size, name,
            include_document_count,
        )

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
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories: returns
        CategoryListing.

        Permissions: all of knowledge:category:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_CATEGORIES, options, knowledge_base_id, language_code, before, after,
            limit, page_size, name,
        )

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
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories/{categoryId}:
        returns KnowledgeExtendedCategory.

        Permissions: all of knowledge:category:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_CATEGORY, options, category_id, knowledge_base_id, language_code
        )

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
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}:
        returns KnowledgeDocument.

        Permissions: all of knowledge:document:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENT, options, document_id, knowledge_base_id, language_code
        )

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
        """GET
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}/uploads/{uploadId}:
        returns KnowledgeDocumentContentUpload.

        Permissions: all of knowledge:document:edit.
        Preview: the platform may change it without notice.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENT_UPLOAD, options, document_id, knowledge_base_id,
            language_code, upload_id,
        )

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
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents: returns
        DocumentListing.

        Permissions: all of knowledge:document:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
            sort_by: Title, Date.
            sort_order: ASC, ascending, DESC, descending.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENTS, options, knowledge_base_id, language_code, before, after,
            limit, page_size, categories, title, sort_by, sort_order, document_ids,
        )

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
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports/{importId}:
        returns KnowledgeImport.

        Permissions: all of knowledge:document:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENTS_IMPORT, options, knowledge_base_id, language_code,
            import_id,
        )

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
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings/{trainingId}:
        returns KnowledgeTraining.

        Permissions: all of knowledge:training:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_TRAINING, options, knowledge_base_id, language_code, training_id
        )

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
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings: returns
        TrainingListing.

        Permissions: all of knowledge:training:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
            knowledge_documents_state: Draft, Active, Discarded, Archived.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_TRAININGS, options, knowledge_base_id, language_code, before, after,
            limit, page_size, knowledge_documents_state,
        )

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
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations: returns OperationListing.

        Permissions: all of knowledge:importExportOperationsList:view.

        Parameters:
            type: any of Export, Import, Parse, Sync.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_OPERATIONS, options, knowledge_base_id, before, after, page_size, user_id,
            type, status, interval, source_id,
        )

    def get_knowledge_knowledgebase_operations_users_query(
        self,
        knowledge_base_id: str,
        **options: Unpack[CallOptions],
    ) -> OperationCreatorUserResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations/users/query: returns
        OperationCreatorUserResponse.

        Permissions: all of knowledge:importExportOperationsList:view.
        """
        return self._call(_GET_KNOWLEDGE_KNOWLEDGEBASE_OPERATIONS_USERS_QUERY, options, knowledge_base_id)

    def get_knowledge_knowledgebase_parse_job(
        self,
        knowledge_base_id: str,
        parse_job_id: str,
        *,
        expand: Sequence[Literal["urls"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeParseJobResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}: returns
        KnowledgeParseJobResponse.

        Permissions: all of knowledge:importJob:view.
        Preview: the platform may change it without notice.

        Parameters:
            expand: any of urls.
        """
        return self._call(_GET_KNOWLEDGE_KNOWLEDGEBASE_PARSE_JOB, options, knowledge_base_id, parse_job_id, expand)

    def get_knowledge_knowledgebase_sources(
        self,
        knowledge_base_id: str,
        *,
        type: Literal["Salesforce", "ServiceNow"] | None = None,
        expand: Sequence[Literal["lastsync"]] | None = None,
        ids: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[SourceBaseResponse]:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources: returns list[SourceBaseResponse].

        Permissions: all of knowledge:integrationSource:view.

        Parameters:
            type: Salesforce, ServiceNow.
            expand: any of lastsync.
        """
        return self._call(_GET_KNOWLEDGE_KNOWLEDGEBASE_SOURCES, options, knowledge_base_id, type, expand, ids)

    def get_knowledge_knowledgebase_sources_salesforce_source_id(
        self,
        knowledge_base_id: str,
        source_id: str,
        *,
        expand: Sequence[Literal["lastsync"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> SalesforceSourceResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}: returns
        SalesforceSourceResponse.

        Permissions: all of knowledge:integrationSource:view.

        Parameters:
            expand: any of lastsync.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE_SOURCE_ID, options, knowledge_base_id, source_id, expand
        )

    def get_knowledge_knowledgebase_sources_servicenow_source_id(
        self,
        knowledge_base_id: str,
        source_id: str,
        *,
        expand: Sequence[Literal["lastsync"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ServiceNowSourceResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}: returns
        ServiceNowSourceResponse.

        Permissions: all of knowledge:integrationSource:view.

        Parameters:
            expand: any of lastsync.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW_SOURCE_ID, options, knowledge_base_id, source_id, expand
        )

    def get_knowledge_knowledgebase_synchronize_job(
        self,
        knowledge_base_id: str,
        sync_job_id: str,
        **options: Unpack[CallOptions],
    ) -> KnowledgeSyncJobResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}: returns
        KnowledgeSyncJobResponse.

        Permissions: all of knowledge:syncJob:view.
        """
        return self._call(_GET_KNOWLEDGE_KNOWLEDGEBASE_SYNCHRONIZE_JOB, options, knowledge_base_id, sync_job_id)

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
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}: returns UnansweredGroup.

        Permissions: all of knowledge:groups:view.

        Parameters:
            app: SupportCenter, MessengerKnowledgeApp, BotFlow, Assistant, SmartAdvisor.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_UNANSWERED_GROUP, options, knowledge_base_id, group_id, app, date_start,
            date_end,
        )

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
        """GET
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}:
        returns UnansweredPhraseGroup.

        Permissions: all of knowledge:groups:view.

        Parameters:
            app: SupportCenter, MessengerKnowledgeApp, BotFlow, Assistant, SmartAdvisor.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_UNANSWERED_GROUP_PHRASEGROUP, options, knowledge_base_id, group_id,
            phrase_group_id, app, date_start, date_end,
        )

    def get_knowledge_knowledgebase_unanswered_groups(
        self,
        knowledge_base_id: str,
        *,
        app: Literal["SupportCenter", "MessengerKnowledgeApp", "BotFlow", "Assistant", "SmartAdvisor"] | None = None,
        date_start: date | str | None = None,
        date_end: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> UnansweredGroups:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups: returns UnansweredGroups.

        Permissions: all of knowledge:groups:view.

        Parameters:
            app: SupportCenter, MessengerKnowledgeApp, BotFlow, Assistant, SmartAdvisor.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASE_UNANSWERED_GROUPS, options, knowledge_base_id, app, date_start, date_end
        )

    def get_knowledge_knowledgebase_uploads_urls_job(
        self,
        knowledge_base_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> GetUploadSourceUrlJobStatusResponse:
        """GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}: returns
        GetUploadSourceUrlJobStatusResponse.

        Permissions: all of knowledge:uploadSourceUrlJob:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_KNOWLEDGE_KNOWLEDGEBASE_UPLOADS_URLS_JOB, options, knowledge_base_id, job_id)

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
        """GET /api/v2/knowledge/knowledgebases: returns KnowledgeBaseListing.

        Permissions: all of knowledge:knowledgebase:view.

        Parameters:
            core_language: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
            sort_by: Name, Date.
            sort_order: ASC, ascending, DESC, descending.
        """
        return self._call(
            _GET_KNOWLEDGE_KNOWLEDGEBASES, options, before, after, limit, page_size, name, core_language, published,
            sort_by, sort_order,
        )

    def patch_knowledge_guest_session_documents_search_search_id(
        self,
        session_id: str,
        search_id: str,
        body: SearchUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/knowledge/guest/sessions/{sessionId}/documents/search/{searchId}: returns None."""
        return self._call(
            _PATCH_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_SEARCH_SEARCH_ID, options, session_id, search_id, body
        )

    def patch_knowledge_knowledgebase(
        self,
        knowledge_base_id: str,
        body: KnowledgeBaseUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeBase:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}: returns KnowledgeBase.

        Permissions: all of knowledge:knowledgebase:edit.
        """
        return self._call(_PATCH_KNOWLEDGE_KNOWLEDGEBASE, options, knowledge_base_id, body)

    def patch_knowledge_knowledgebase_category(
        self,
        knowledge_base_id: str,
        category_id: str,
        body: CategoryUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CategoryResponse:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}: returns CategoryResponse.

        Permissions: all of knowledge:category:edit.
        """
        return self._call(_PATCH_KNOWLEDGE_KNOWLEDGEBASE_CATEGORY, options, knowledge_base_id, category_id, body)

    def patch_knowledge_knowledgebase_document(
        self,
        knowledge_base_id: str,
        document_id: str,
        body: KnowledgeDocumentReq | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentResponse:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}: returns
        KnowledgeDocumentResponse.

        Permissions: all of knowledge:document:edit.
        """
        return self._call(_PATCH_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT, options, knowledge_base_id, document_id, body)

    def patch_knowledge_knowledgebase_document_feedback_feedback_id(
        self,
        knowledge_base_id: str,
        document_id: str,
        feedback_id: str,
        *,
        body: KnowledgeDocumentFeedbackUpdateRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentFeedbackResponse:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}:
        returns KnowledgeDocumentFeedbackResponse.

        Permissions: any of knowledge:feedback:edit.
        """
        return self._call(
            _PATCH_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_FEEDBACK_FEEDBACK_ID, options, knowledge_base_id, document_id,
            feedback_id, body,
        )

    def patch_knowledge_knowledgebase_document_variation(
        self,
        document_variation_id: str,
        document_id: str,
        knowledge_base_id: str,
        body: DocumentVariationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DocumentVariationResponse:
        """PATCH
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}:
        returns DocumentVariationResponse.

        Permissions: all of knowledge:document:edit.
        """
        return self._call(
            _PATCH_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATION, options, document_variation_id, document_id,
            knowledge_base_id, body,
        )

    def patch_knowledge_knowledgebase_documents_search_search_id(
        self,
        knowledge_base_id: str,
        search_id: str,
        *,
        body: SearchUpdateRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/{searchId}: returns None.

        Permissions: all of knowledge:search:edit.
        """
        return self._call(
            _PATCH_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_SEARCH_SEARCH_ID, options, knowledge_base_id, search_id, body
        )

    def patch_knowledge_knowledgebase_import_job(
        self,
        knowledge_base_id: str,
        import_job_id: str,
        body: ImportStatusRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeImportJobResponse:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}: returns
        KnowledgeImportJobResponse.

        Permissions: all of knowledge:importJob:edit.
        """
        return self._call(_PATCH_KNOWLEDGE_KNOWLEDGEBASE_IMPORT_JOB, options, knowledge_base_id, import_job_id, body)

    def patch_knowledge_knowledgebase_label(
        self,
        knowledge_base_id: str,
        label_id: str,
        body: LabelUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LabelResponse:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}: returns LabelResponse.

        Permissions: all of knowledge:label:edit.
        """
        return self._call(_PATCH_KNOWLEDGE_KNOWLEDGEBASE_LABEL, options, knowledge_base_id, label_id, body)

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
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories/{categoryId}:
        returns KnowledgeExtendedCategory.

        Permissions: all of knowledge:category:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(
            _PATCH_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_CATEGORY, options, category_id, knowledge_base_id, language_code,
            body,
        )

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
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}:
        returns KnowledgeDocument.

        Permissions: all of knowledge:document:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(
            _PATCH_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENT, options, document_id, knowledge_base_id, language_code,
            body,
        )

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
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents: returns
        DocumentListing.

        Permissions: all of knowledge:document:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(
            _PATCH_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENTS, options, knowledge_base_id, language_code, body
        )

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
        """PATCH
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports/{importId}:
        returns KnowledgeImport.

        Permissions: all of knowledge:document:edit, knowledge:document:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(
            _PATCH_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENTS_IMPORT, options, knowledge_base_id, language_code,
            import_id, body,
        )

    def patch_knowledge_knowledgebase_parse_job(
        self,
        knowledge_base_id: str,
        parse_job_id: str,
        body: KnowledgeParseJobRequestPatch | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}: returns None.

        Permissions: all of knowledge:importJob:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(_PATCH_KNOWLEDGE_KNOWLEDGEBASE_PARSE_JOB, options, knowledge_base_id, parse_job_id, body)

    def patch_knowledge_knowledgebase_synchronize_job(
        self,
        knowledge_base_id: str,
        sync_job_id: str,
        body: SyncStatusRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeSyncJobResponse:
        """PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}: returns
        KnowledgeSyncJobResponse.

        Permissions: all of knowledge:syncJob:edit.
        """
        return self._call(_PATCH_KNOWLEDGE_KNOWLEDGEBASE_SYNCHRONIZE_JOB, options, knowledge_base_id, sync_job_id, body)

    def patch_knowledge_knowledgebase_unanswered_group_phrasegroup(
        self,
        knowledge_base_id: str,
        group_id: str,
        phrase_group_id: str,
        body: UnansweredPhraseGroupPatchRequestBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UnansweredPhraseGroupUpdateResponse:
        """PATCH
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}:
        returns UnansweredPhraseGroupUpdateResponse.

        Permissions: all of knowledge:groups:edit, knowledge:document:edit.
        """
        return self._call(
            _PATCH_KNOWLEDGE_KNOWLEDGEBASE_UNANSWERED_GROUP_PHRASEGROUP, options, knowledge_base_id, group_id,
            phrase_group_id, body,
        )

    def post_knowledge_documentuploads(
        self,
        body: UploadUrlRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UploadUrlResponse:
        """POST /api/v2/knowledge/documentuploads: returns UploadUrlResponse.

        Permissions: all of knowledge:document:upload.
        """
        return self._call(_POST_KNOWLEDGE_DOCUMENTUPLOADS, options, body)

    def post_knowledge_guest_session_document_copies(
        self,
        session_id: str,
        document_id: str,
        *,
        body: KnowledgeGuestDocumentCopy | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/copies: returns None."""
        return self._call(_POST_KNOWLEDGE_GUEST_SESSION_DOCUMENT_COPIES, options, session_id, document_id, body)

    def post_knowledge_guest_session_document_feedback(
        self,
        session_id: str,
        document_id: str,
        *,
        body: KnowledgeGuestDocumentFeedback | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeGuestDocumentFeedback:
        """POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/feedback: returns
        KnowledgeGuestDocumentFeedback.
        """
        return self._call(_POST_KNOWLEDGE_GUEST_SESSION_DOCUMENT_FEEDBACK, options, session_id, document_id, body)

    def post_knowledge_guest_session_document_views(
        self,
        session_id: str,
        document_id: str,
        *,
        body: KnowledgeGuestDocumentView | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/views: returns None."""
        return self._call(_POST_KNOWLEDGE_GUEST_SESSION_DOCUMENT_VIEWS, options, session_id, document_id, body)

    def post_knowledge_guest_session_documents_answers(
        self,
        session_id: str,
        body: KnowledgeDocumentsAnswerFilter | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeGuestAnswerDocumentsResponse:
        """POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/answers: returns
        KnowledgeGuestAnswerDocumentsResponse.
        """
        return self._call(_POST_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_ANSWERS, options, session_id, body)

    def post_knowledge_guest_session_documents_presentations(
        self,
        session_id: str,
        *,
        body: KnowledgeGuestDocumentPresentation | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/presentations: returns None."""
        return self._call(_POST_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_PRESENTATIONS, options, session_id, body)

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
        """POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/search: returns KnowledgeDocumentGuestSearch.

        Parameters:
            expand: any of documentVariations, documentAlternatives, knowledgeBaseLanguageCode.
        """
        return self._call(_POST_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_SEARCH, options, session_id, expand, body)

    def post_knowledge_guest_session_documents_search_suggestions(
        self,
        session_id: str,
        *,
        body: KnowledgeGuestDocumentSuggestionRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeGuestDocumentSuggestion:
        """POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/search/suggestions: returns
        KnowledgeGuestDocumentSuggestion.
        """
        return self._call(_POST_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_SEARCH_SUGGESTIONS, options, session_id, body)

    def post_knowledge_guest_sessions(
        self,
        body: KnowledgeGuestSession | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeGuestSession:
        """POST /api/v2/knowledge/guest/sessions: returns KnowledgeGuestSession."""
        return self._call(_POST_KNOWLEDGE_GUEST_SESSIONS, options, body)

    def post_knowledge_knowledgebase_categories(
        self,
        knowledge_base_id: str,
        body: CategoryCreateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CategoryResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories: returns CategoryResponse.

        Permissions: all of knowledge:category:add.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_CATEGORIES, options, knowledge_base_id, body)

    def post_knowledge_knowledgebase_document_copies(
        self,
        knowledge_base_id: str,
        document_id: str,
        *,
        body: KnowledgeDocumentCopy | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/copies: returns None.

        Permissions: all of knowledge:documentCopy:add.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_COPIES, options, knowledge_base_id, document_id, body)

    def post_knowledge_knowledgebase_document_feedback(
        self,
        knowledge_base_id: str,
        document_id: str,
        *,
        body: KnowledgeDocumentFeedback | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentFeedbackResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback: returns
        KnowledgeDocumentFeedbackResponse.

        Permissions: any of knowledge:feedback:create.
        """
        return self._call(
            _POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_FEEDBACK, options, knowledge_base_id, document_id, body
        )

    def post_knowledge_knowledgebase_document_variations(
        self,
        knowledge_base_id: str,
        document_id: str,
        body: DocumentVariationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DocumentVariationResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations: returns
        DocumentVariationResponse.

        Permissions: any of knowledge:document:add, knowledge:document:edit.
        """
        return self._call(
            _POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATIONS, options, knowledge_base_id, document_id, body
        )

    def post_knowledge_knowledgebase_document_versions(
        self,
        knowledge_base_id: str,
        document_id: str,
        body: KnowledgeDocumentVersion | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentVersion:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions: returns
        KnowledgeDocumentVersion.

        Permissions: all of knowledge:documentVersion:add.
        """
        return self._call(
            _POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSIONS, options, knowledge_base_id, document_id, body
        )

    def post_knowledge_knowledgebase_document_views(
        self,
        knowledge_base_id: str,
        document_id: str,
        *,
        body: KnowledgeDocumentView | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/views: returns None.

        Permissions: all of knowledge:documentView:add.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VIEWS, options, knowledge_base_id, document_id, body)

    def post_knowledge_knowledgebase_documents(
        self,
        knowledge_base_id: str,
        body: KnowledgeDocumentCreateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents: returns KnowledgeDocumentResponse.

        Permissions: all of knowledge:document:add.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS, options, knowledge_base_id, body)

    def post_knowledge_knowledgebase_documents_answers(
        self,
        knowledge_base_id: str,
        body: KnowledgeDocumentsAnswerFilter | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeAnswerDocumentsResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/answers: returns
        KnowledgeAnswerDocumentsResponse.

        Permissions: all of knowledge:document:view, knowledge:documentAnswer:view.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_ANSWERS, options, knowledge_base_id, body)

    def post_knowledge_knowledgebase_documents_bulk_remove(
        self,
        knowledge_base_id: str,
        body: KnowledgeDocumentBulkRemoveRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/remove: returns BulkResponse.

        Permissions: all of knowledge:document:delete.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_BULK_REMOVE, options, knowledge_base_id, body)

    def post_knowledge_knowledgebase_documents_bulk_update(
        self,
        knowledge_base_id: str,
        body: KnowledgeDocumentBulkUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/update: returns BulkResponse.

        Permissions: all of knowledge:document:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_BULK_UPDATE, options, knowledge_base_id, body)

    def post_knowledge_knowledgebase_documents_presentations(
        self,
        knowledge_base_id: str,
        *,
        body: KnowledgeDocumentPresentation | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/presentations: returns None.

        Permissions: all of knowledge:documentPresentation:add.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_PRESENTATIONS, options, knowledge_base_id, body)

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
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/query: returns
        KnowledgeDocumentQueryResponse.

        Permissions: all of knowledge:document:view.

        Parameters:
            expand: any of documentVariations, documentAlternatives, knowledgeBaseLanguageCode.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_QUERY, options, knowledge_base_id, expand, body)

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
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search: returns KnowledgeDocumentSearch.

        Permissions: all of knowledge:knowledgebase:search.

        Parameters:
            expand: any of documentVariations, documentAlternatives, knowledgeBaseLanguageCode.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_SEARCH, options, knowledge_base_id, expand, body)

    def post_knowledge_knowledgebase_documents_search_suggestions(
        self,
        knowledge_base_id: str,
        *,
        body: KnowledgeDocumentSuggestionRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeDocumentSuggestion:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/suggestions: returns
        KnowledgeDocumentSuggestion.

        Permissions: all of knowledge:knowledgebase:search.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_SEARCH_SUGGESTIONS, options, knowledge_base_id, body)

    def post_knowledge_knowledgebase_documents_versions_bulk_add(
        self,
        knowledge_base_id: str,
        body: KnowledgeDocumentBulkVersionAddRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/versions/bulk/add: returns BulkResponse.

        Permissions: all of knowledge:documentVersion:add.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_VERSIONS_BULK_ADD, options, knowledge_base_id, body)

    def post_knowledge_knowledgebase_export_jobs(
        self,
        knowledge_base_id: str,
        body: KnowledgeExportJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeExportJobResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs: returns KnowledgeExportJobResponse.

        Permissions: all of knowledge:exportJob:add.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_EXPORT_JOBS, options, knowledge_base_id, body)

    def post_knowledge_knowledgebase_import_jobs(
        self,
        knowledge_base_id: str,
        body: KnowledgeImportJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeImportJobResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs: returns KnowledgeImportJobResponse.

        Permissions: all of knowledge:importJob:add.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_IMPORT_JOBS, options, knowledge_base_id, body)

    def post_knowledge_knowledgebase_labels(
        self,
        knowledge_base_id: str,
        body: LabelCreateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LabelResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels: returns LabelResponse.

        Permissions: all of knowledge:label:add.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_LABELS, options, knowledge_base_id, body)

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
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories: returns
        KnowledgeExtendedCategory.

        Permissions: all of knowledge:category:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(
            _POST_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_CATEGORIES, options, knowledge_base_id, language_code, body
        )

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
    ) -> KnowledgeDocumentContentUpload:
        """POST
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}/uploads:
        returns KnowledgeDocumentContentUpload.

        Permissions: all of knowledge:document:edit.
        Preview: the platform may change it without notice.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(
            _POST_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENT_UPLOADS, options, document_id, knowledge_base_id,
            language_code, body,
        )

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
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents: returns
        KnowledgeDocument.

        Permissions: all of knowledge:document:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(
            _POST_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENTS, options, knowledge_base_id, language_code, body
        )

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
    ) -> KnowledgeImport:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports: returns
        KnowledgeImport.

        Permissions: all of knowledge:document:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(
            _POST_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_DOCUMENTS_IMPORTS, options, knowledge_base_id, language_code, body
        )

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
        """POST
        /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings/{trainingId}/promote:
        returns KnowledgeTraining.

        Permissions: all of knowledge:training:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(
            _POST_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_TRAINING_PROMOTE, options, knowledge_base_id, language_code,
            training_id,
        )

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
    ) -> KnowledgeTraining:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings: returns
        KnowledgeTraining.

        Permissions: all of knowledge:training:create.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            language_code: en-US, en-UK, en-AU, en-CA, en-HK, en-IN, en-IE, en-NZ, en-PH, en-SG, en-ZA, de-DE, de-AT,
                de-CH, es-AR, es-CO, es-MX, es-US, es-ES, fr-FR, fr-BE, fr-CA, fr-CH, pt-BR, pt-PT, nl-NL, nl-BE,
                it-IT, ca-ES, tr-TR, sv-SE, fi-FI, nb-NO, da-DK, ja-JP, ar-AE, zh-CN, zh-TW, zh-HK, ko-KR, pl-PL,
                hi-IN, th-TH, hu-HU, vi-VN, uk-UA.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_LANGUAGE_TRAININGS, options, knowledge_base_id, language_code)

    def post_knowledge_knowledgebase_parse_job_import(
        self,
        knowledge_base_id: str,
        parse_job_id: str,
        body: KnowledgeParseJobRequestImport | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}/import: returns None.

        Permissions: all of knowledge:importJob:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(
            _POST_KNOWLEDGE_KNOWLEDGEBASE_PARSE_JOB_IMPORT, options, knowledge_base_id, parse_job_id, body
        )

    def post_knowledge_knowledgebase_parse_jobs(
        self,
        knowledge_base_id: str,
        body: KnowledgeParseJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeParseJobResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs: returns KnowledgeParseJobResponse.

        Permissions: all of knowledge:importJob:add.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_PARSE_JOBS, options, knowledge_base_id, body)

    def post_knowledge_knowledgebase_search(
        self,
        knowledge_base_id: str,
        *,
        body: KnowledgeSearchRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeSearchResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/search: returns KnowledgeSearchResponse.

        Permissions: all of knowledge:knowledgebase:search.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_SEARCH, options, knowledge_base_id, body)

    def post_knowledge_knowledgebase_sources_salesforce(
        self,
        knowledge_base_id: str,
        body: SalesforceSourceRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeSyncJobResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce: returns KnowledgeSyncJobResponse.

        Permissions: all of knowledge:integrationSource:add.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE, options, knowledge_base_id, body)

    def post_knowledge_knowledgebase_sources_salesforce_source_id_sync(
        self,
        knowledge_base_id: str,
        source_id: str,
        **options: Unpack[CallOptions],
    ) -> SourceSyncResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}/sync: returns
        SourceSyncResponse.

        Permissions: all of knowledge:integrationSource:edit.
        """
        return self._call(
            _POST_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE_SOURCE_ID_SYNC, options, knowledge_base_id, source_id
        )

    def post_knowledge_knowledgebase_sources_servicenow(
        self,
        knowledge_base_id: str,
        body: ServiceNowSourceRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeSyncJobResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow: returns KnowledgeSyncJobResponse.

        Permissions: all of knowledge:integrationSource:add.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW, options, knowledge_base_id, body)

    def post_knowledge_knowledgebase_sources_servicenow_source_id_sync(
        self,
        knowledge_base_id: str,
        source_id: str,
        **options: Unpack[CallOptions],
    ) -> SourceSyncResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}/sync: returns
        SourceSyncResponse.

        Permissions: all of knowledge:integrationSource:edit.
        """
        return self._call(
            _POST_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW_SOURCE_ID_SYNC, options, knowledge_base_id, source_id
        )

    def post_knowledge_knowledgebase_synchronize_jobs(
        self,
        knowledge_base_id: str,
        body: KnowledgeSyncJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeSyncJobResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs: returns KnowledgeSyncJobResponse.

        Permissions: all of knowledge:syncJob:add.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_SYNCHRONIZE_JOBS, options, knowledge_base_id, body)

    def post_knowledge_knowledgebase_uploads_urls_jobs(
        self,
        knowledge_base_id: str,
        body: CreateUploadSourceUrlJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CreateUploadSourceUrlJobResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs: returns
        CreateUploadSourceUrlJobResponse.

        Permissions: all of knowledge:uploadSourceUrlJob:add.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_UPLOADS_URLS_JOBS, options, knowledge_base_id, body)

    def post_knowledge_knowledgebases(
        self,
        body: KnowledgeBaseCreateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeBase:
        """POST /api/v2/knowledge/knowledgebases: returns KnowledgeBase.

        Permissions: all of knowledge:knowledgebase:add.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASES, options, body)

    def put_knowledge_knowledgebase_sources_salesforce_source_id(
        self,
        knowledge_base_id: str,
        source_id: str,
        body: SalesforceSourceRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SalesforceSourceResponse:
        """PUT /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}: returns
        SalesforceSourceResponse.

        Permissions: all of knowledge:integrationSource:edit.
        """
        return self._call(
            _PUT_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE_SOURCE_ID, options, knowledge_base_id, source_id, body
        )

    def put_knowledge_knowledgebase_sources_servicenow_source_id(
        self,
        knowledge_base_id: str,
        source_id: str,
        body: ServiceNowSourceRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ServiceNowSourceResponse:
        """PUT /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}: returns
        ServiceNowSourceResponse.

        Permissions: all of knowledge:integrationSource:edit.
        """
        return self._call(
            _PUT_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW_SOURCE_ID, options, knowledge_base_id, source_id, body
        )
