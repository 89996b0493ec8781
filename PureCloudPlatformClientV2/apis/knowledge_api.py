# Generated: make generate
"""KnowledgeApi: signatures and documentation of its methods are in knowledge_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class KnowledgeApi(Api):
    """The Knowledge operations of the Platform API."""

    delete_knowledge_knowledgebase = ApiOperation(
        "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}", path("knowledgeBaseId"),
        returns="KnowledgeBase",
    )
    delete_knowledge_knowledgebase_category = ApiOperation(
        "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}", path("knowledgeBaseId"),
        path("categoryId"), returns="CategoryResponse",
    )
    delete_knowledge_knowledgebase_document = ApiOperation(
        "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}", path("knowledgeBaseId"),
        path("documentId"),
    )
    delete_knowledge_knowledgebase_document_variation = ApiOperation(
        "DELETE",
        "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}",
        path("documentVariationId"), path("documentId"), path("knowledgeBaseId"),
    )
    delete_knowledge_knowledgebase_export_job = ApiOperation(
        "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}",
        path("knowledgeBaseId"), path("exportJobId"),
    )
    delete_knowledge_knowledgebase_import_job = ApiOperation(
        "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}",
        path("knowledgeBaseId"), path("importJobId"),
    )
    delete_knowledge_knowledgebase_label = ApiOperation(
        "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}", path("knowledgeBaseId"),
        path("labelId"), returns="LabelResponse",
    )
    delete_knowledge_knowledgebase_language_category = ApiOperation(
        "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories/{categoryId}",
        path("categoryId"), path("knowledgeBaseId"), path("languageCode"), returns="KnowledgeCategory", deprecated=True,
    )
    delete_knowledge_knowledgebase_language_document = ApiOperation(
        "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}",
        path("documentId"), path("knowledgeBaseId"), path("languageCode"), returns="KnowledgeDocument", deprecated=True,
    )
    delete_knowledge_knowledgebase_language_documents_import = ApiOperation(
        "DELETE",
        "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports/{importId}",
        path("knowledgeBaseId"), path("languageCode"), path("importId"), deprecated=True,
    )
    delete_knowledge_knowledgebase_sources_salesforce_source_id = ApiOperation(
        "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}",
        path("knowledgeBaseId"), path("sourceId"),
    )
    delete_knowledge_knowledgebase_sources_servicenow_source_id = ApiOperation(
        "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}",
        path("knowledgeBaseId"), path("sourceId"),
    )
    delete_knowledge_knowledgebase_synchronize_job = ApiOperation(
        "DELETE", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}",
        path("knowledgeBaseId"), path("syncJobId"),
    )
    get_knowledge_guest_session_categories = ApiOperation(
        "GET", "/api/v2/knowledge/guest/sessions/{sessionId}/categories", path("sessionId"), query("before"),
        query("after"), query("pageSize"), query("parentId"), query("isRoot"), query("name"), query("sortBy"),
        query("expand"), query("includeDocumentCount"), returns="GuestCategoryResponseListing", auth=(),
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_knowledge_guest_session_document = ApiOperation(
        "GET", "/api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}", path("sessionId"),
        path("documentId"), returns="KnowledgeGuestDocumentResponse", auth=(),
    )
    get_knowledge_guest_session_documents = ApiOperation(
        "GET", "/api/v2/knowledge/guest/sessions/{sessionId}/documents", path("sessionId"),
        query("categoryId", "multi"), query("pageSize"), returns="KnowledgeGuestDocumentResponseListing", auth=(),
        paging=Paging("single", "entities"),
    )
    get_knowledge_integration_options = ApiOperation(
        "GET", "/api/v2/knowledge/integrations/{integrationId}/options", path("integrationId"),
        query("knowledgeBaseIds", "multi"), returns="KnowledgeIntegrationOptionsResponse",
    )
    get_knowledge_knowledgebase = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}", path("knowledgeBaseId"), returns="KnowledgeBase"
    )
    get_knowledge_knowledgebase_categories = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories", path("knowledgeBaseId"),
        query("before"), query("after"), query("pageSize"), query("parentId"), query("isRoot"), query("name"),
        query("sortBy"), query("expand"), query("includeDocumentCount"), returns="CategoryResponseListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_knowledge_knowledgebase_category = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}", path("knowledgeBaseId"),
        path("categoryId"), returns="CategoryResponse",
    )
    get_knowledge_knowledgebase_document = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}", path("knowledgeBaseId"),
        path("documentId"), query("expand", "multi"), query("state"), returns="KnowledgeDocumentResponse",
    )
    get_knowledge_knowledgebase_document_feedback = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback",
        path("knowledgeBaseId"), path("documentId"), query("before"), query("after"), query("pageSize"),
        query("onlyCommented"), query("documentVersionId"), query("documentVariationId"), query("appType"),
        query("queryType"), query("userId"), query("queueId"), query("state"),
        returns="KnowledgeDocumentFeedbackResponseListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_knowledge_knowledgebase_document_feedback_feedback_id = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}",
        path("knowledgeBaseId"), path("documentId"), path("feedbackId"), returns="KnowledgeDocumentFeedbackResponse",
    )
    get_knowledge_knowledgebase_document_variation = ApiOperation(
        "GET",
        "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}",
        path("documentVariationId"), path("documentId"), path("knowledgeBaseId"), query("documentState"),
        query("expand", "multi"), returns="DocumentVariationResponse",
    )
    get_knowledge_knowledgebase_document_variations = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations",
        path("knowledgeBaseId"), path("documentId"), query("before"), query("after"), query("pageSize"),
        query("documentState"), query("expand", "multi"), returns="DocumentVariationResponseListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_knowledge_knowledgebase_document_version = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}",
        path("knowledgeBaseId"), path("documentId"), path("versionId"), query("expand", "multi"),
        returns="KnowledgeDocumentVersion",
    )
    get_knowledge_knowledgebase_document_version_variation = ApiOperation(
        "GET",
        "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations/{variationId}",
        path("knowledgeBaseId"), path("documentId"), path("versionId"), path("variationId"),
        returns="KnowledgeDocumentVersionVariation",
    )
    get_knowledge_knowledgebase_document_version_variations = ApiOperation(
        "GET",
        "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations",
        path("knowledgeBaseId"), path("documentId"), path("versionId"), query("before"), query("after"),
        query("pageSize"), returns="KnowledgeDocumentVersionVariationListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_knowledge_knowledgebase_document_versions = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions",
        path("knowledgeBaseId"), path("documentId"), query("before"), query("after"), query("pageSize"),
        query("expand", "multi"), returns="KnowledgeDocumentVersionListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_knowledge_knowledgebase_documents = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents", path("knowledgeBaseId"), query("before"),
        query("after"), query("pageSize"), query("interval"), query("documentId", "multi"),
        query("categoryId", "multi"), query("includeSubcategories"), query("includeDrafts"), query("labelIds", "multi"),
        query("expand", "multi"), query("externalIds", "multi"), returns="KnowledgeDocumentResponseListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_knowledge_knowledgebase_export_job = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}", path("knowledgeBaseId"),
        path("exportJobId"), returns="KnowledgeExportJobResponse",
    )
    get_knowledge_knowledgebase_import_job = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}", path("knowledgeBaseId"),
        path("importJobId"), query("expand", "multi"), returns="KnowledgeImportJobResponse",
    )
    get_knowledge_knowledgebase_label = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}", path("knowledgeBaseId"),
        path("labelId"), returns="LabelResponse",
    )
    get_knowledge_knowledgebase_labels = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels", path("knowledgeBaseId"), query("before"),
        query("after"), query("pageSize"), query("name"), query("includeDocumentCount"), returns="LabelListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_knowledge_knowledgebase_language_categories = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories",
        path("knowledgeBaseId"), path("languageCode"), query("before"), query("after"), query("limit"),
        query("pageSize"), query("name"), returns="CategoryListing", deprecated=True,
        paging=Paging("cursor", "entities", "after", size="limit", next="nextUri"),
    )
    get_knowledge_knowledgebase_language_category = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories/{categoryId}",
        path("categoryId"), path("knowledgeBaseId"), path("languageCode"), returns="KnowledgeExtendedCategory",
        deprecated=True,
    )
    get_knowledge_knowledgebase_language_document = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}",
        path("documentId"), path("knowledgeBaseId"), path("languageCode"), returns="KnowledgeDocument", deprecated=True,
    )
    get_knowledge_knowledgebase_language_document_upload = ApiOperation(
        "GET",
        "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}/uploads/{uploadId}",
        path("documentId"), path("knowledgeBaseId"), path("languageCode"), path("uploadId"),
        returns="KnowledgeDocumentContentUpload", deprecated=True,
    )
    get_knowledge_knowledgebase_language_documents = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents",
        path("knowledgeBaseId"), path("languageCode"), query("before"), query("after"), query("limit"),
        query("pageSize"), query("categories"), query("title"), query("sortBy"), query("sortOrder"),
        query("documentIds", "multi"), returns="DocumentListing", deprecated=True,
        paging=Paging("cursor", "entities", "after", size="limit", next="nextUri"),
    )
    get_knowledge_knowledgebase_language_documents_import = ApiOperation(
        "GET",
        "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports/{importId}",
        path("knowledgeBaseId"), path("languageCode"), path("importId"), returns="KnowledgeImport", deprecated=True,
    )
    get_knowledge_knowledgebase_language_training = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings/{trainingId}",
        path("knowledgeBaseId"), path("languageCode"), path("trainingId"), returns="KnowledgeTraining", deprecated=True,
    )
    get_knowledge_knowledgebase_language_trainings = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings",
        path("knowledgeBaseId"), path("languageCode"), query("before"), query("after"), query("limit"),
        query("pageSize"), query("knowledgeDocumentsState"), returns="TrainingListing", deprecated=True,
        paging=Paging("cursor", "entities", "after", size="limit", next="nextUri"),
    )
    get_knowledge_knowledgebase_operations = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations", path("knowledgeBaseId"),
        query("before"), query("after"), query("pageSize"), query("userId", "multi"), query("type", "multi"),
        query("status", "multi"), query("interval"), query("sourceId", "multi"), returns="OperationListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_knowledge_knowledgebase_operations_users_query = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations/users/query", path("knowledgeBaseId"),
        returns="OperationCreatorUserResponse",
    )
    get_knowledge_knowledgebase_parse_job = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}", path("knowledgeBaseId"),
        path("parseJobId"), query("expand", "multi"), returns="KnowledgeParseJobResponse",
    )
    get_knowledge_knowledgebase_sources = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources", path("knowledgeBaseId"), query("type"),
        query("expand", "multi"), query("ids", "multi"), returns="list[SourceBaseResponse]",
        paging=Paging("single", ""),
    )
    get_knowledge_knowledgebase_sources_salesforce_source_id = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}",
        path("knowledgeBaseId"), path("sourceId"), query("expand", "multi"), returns="SalesforceSourceResponse",
    )
    get_knowledge_knowledgebase_sources_servicenow_source_id = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}",
        path("knowledgeBaseId"), path("sourceId"), query("expand", "multi"), returns="ServiceNowSourceResponse",
    )
    get_knowledge_knowledgebase_synchronize_job = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}",
        path("knowledgeBaseId"), path("syncJobId"), returns="KnowledgeSyncJobResponse",
    )
    get_knowledge_knowledgebase_unanswered_group = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}",
        path("knowledgeBaseId"), path("groupId"), query("app"), query("dateStart"), query("dateEnd"),
        returns="UnansweredGroup",
    )
    get_knowledge_knowledgebase_unanswered_group_phrasegroup = ApiOperation(
        "GET",
        "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}",
        path("knowledgeBaseId"), path("groupId"), path("phraseGroupId"), query("app"), query("dateStart"),
        query("dateEnd"), returns="UnansweredPhraseGroup",
    )
    get_knowledge_knowledgebase_unanswered_groups = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups", path("knowledgeBaseId"),
        query("app"), query("dateStart"), query("dateEnd"), returns="UnansweredGroups",
        paging=Paging("single", "entities"),
    )
    get_knowledge_knowledgebase_uploads_urls_job = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}", path("knowledgeBaseId"),
        path("jobId"), returns="GetUploadSourceUrlJobStatusResponse",
    )
    get_knowledge_knowledgebases = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases", query("before"), query("after"), query("limit"), query("pageSize"),
        query("name"), query("coreLanguage"), query("published"), query("sortBy"), query("sortOrder"),
        returns="KnowledgeBaseListing", paging=Paging("cursor", "entities", "after", size="limit", next="nextUri"),
    )
    patch_knowledge_guest_session_documents_search_search_id = ApiOperation(
        "PATCH", "/api/v2/knowledge/guest/sessions/{sessionId}/documents/search/{searchId}", path("sessionId"),
        path("searchId"), body(required=True), auth=(),
    )
    patch_knowledge_knowledgebase = ApiOperation(
        "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}", path("knowledgeBaseId"), body(required=True),
        returns="KnowledgeBase",
    )
    patch_knowledge_knowledgebase_category = ApiOperation(
        "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}", path("knowledgeBaseId"),
        path("categoryId"), body(required=True), returns="CategoryResponse",
    )
    patch_knowledge_knowledgebase_document = ApiOperation(
        "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}", path("knowledgeBaseId"),
        path("documentId"), body(required=True), returns="KnowledgeDocumentResponse",
    )
    patch_knowledge_knowledgebase_document_feedback_feedback_id = ApiOperation(
        "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}",
        path("knowledgeBaseId"), path("documentId"), path("feedbackId"), body(),
        returns="KnowledgeDocumentFeedbackResponse",
    )
    patch_knowledge_knowledgebase_document_variation = ApiOperation(
        "PATCH",
        "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}",
        path("documentVariationId"), path("documentId"), path("knowledgeBaseId"), body(required=True),
        returns="DocumentVariationResponse",
    )
    patch_knowledge_knowledgebase_documents_search_search_id = ApiOperation(
        "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/{searchId}",
        path("knowledgeBaseId"), path("searchId"), body(),
    )
    patch_knowledge_knowledgebase_import_job = ApiOperation(
        "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}",
        path("knowledgeBaseId"), path("importJobId"), body(required=True), returns="KnowledgeImportJobResponse",
    )
    patch_knowledge_knowledgebase_label = ApiOperation(
        "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}", path("knowledgeBaseId"),
        path("labelId"), body(required=True), returns="LabelResponse",
    )
    patch_knowledge_knowledgebase_language_category = ApiOperation(
        "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories/{categoryId}",
        path("categoryId"), path("knowledgeBaseId"), path("languageCode"), body(required=True),
        returns="KnowledgeExtendedCategory", deprecated=True,
    )
    patch_knowledge_knowledgebase_language_document = ApiOperation(
        "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}",
        path("documentId"), path("knowledgeBaseId"), path("languageCode"), body(required=True),
        returns="KnowledgeDocument", deprecated=True,
    )
    patch_knowledge_knowledgebase_language_documents = ApiOperation(
        "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents",
        path("knowledgeBaseId"), path("languageCode"), body(required=True), returns="DocumentListing", deprecated=True,
        paging=Paging("single", "entities"),
    )
    patch_knowledge_knowledgebase_language_documents_import = ApiOperation(
        "PATCH",
        "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports/{importId}",
        path("knowledgeBaseId"), path("languageCode"), path("importId"), body(required=True), returns="KnowledgeImport",
        deprecated=True,
    )
    patch_knowledge_knowledgebase_parse_job = ApiOperation(
        "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}", path("knowledgeBaseId"),
        path("parseJobId"), body(required=True),
    )
    patch_knowledge_knowledgebase_synchronize_job = ApiOperation(
        "PATCH", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}",
        path("knowledgeBaseId"), path("syncJobId"), body(required=True), returns="KnowledgeSyncJobResponse",
    )
    patch_knowledge_knowledgebase_unanswered_group_phrasegroup = ApiOperation(
        "PATCH",
        "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}",
        path("knowledgeBaseId"), path("groupId"), path("phraseGroupId"), body(required=True),
        returns="UnansweredPhraseGroupUpdateResponse",
    )
    post_knowledge_documentuploads = ApiOperation(
        "POST", "/api/v2/knowledge/documentuploads", body(required=True), returns="UploadUrlResponse"
    )
    post_knowledge_guest_session_document_copies = ApiOperation(
        "POST", "/api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/copies", path("sessionId"),
        path("documentId"), body(), auth=(),
    )
    post_knowledge_guest_session_document_feedback = ApiOperation(
        "POST", "/api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/feedback", path("sessionId"),
        path("documentId"), body(), returns="KnowledgeGuestDocumentFeedback", auth=(),
    )
    post_knowledge_guest_session_document_views = ApiOperation(
        "POST", "/api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/views", path("sessionId"),
        path("documentId"), body(), auth=(),
    )
    post_knowledge_guest_session_documents_answers = ApiOperation(
        "POST", "/api/v2/knowledge/guest/sessions/{sessionId}/documents/answers", path("sessionId"),
        body(required=True), returns="KnowledgeGuestAnswerDocumentsResponse", auth=(),
        paging=Paging("single", "results"),
    )
    post_knowledge_guest_session_documents_presentations = ApiOperation(
        "POST", "/api/v2/knowledge/guest/sessions/{sessionId}/documents/presentations", path("sessionId"), body(),
        auth=(),
    )
    post_knowledge_guest_session_documents_search = ApiOperation(
        "POST", "/api/v2/knowledge/guest/sessions/{sessionId}/documents/search", path("sessionId"),
        query("expand", "multi"), body(), returns="KnowledgeDocumentGuestSearch", auth=(),
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_knowledge_guest_session_documents_search_suggestions = ApiOperation(
        "POST", "/api/v2/knowledge/guest/sessions/{sessionId}/documents/search/suggestions", path("sessionId"), body(),
        returns="KnowledgeGuestDocumentSuggestion", auth=(), paging=Paging("single", "results"),
    )
    post_knowledge_guest_sessions = ApiOperation(
        "POST", "/api/v2/knowledge/guest/sessions", body(required=True), returns="KnowledgeGuestSession", auth=()
    )
    post_knowledge_knowledgebase_categories = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories", path("knowledgeBaseId"),
        body(required=True), returns="CategoryResponse",
    )
    post_knowledge_knowledgebase_document_copies = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/copies",
        path("knowledgeBaseId"), path("documentId"), body(),
    )
    post_knowledge_knowledgebase_document_feedback = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback",
        path("knowledgeBaseId"), path("documentId"), body(), returns="KnowledgeDocumentFeedbackResponse",
    )
    post_knowledge_knowledgebase_document_variations = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations",
        path("knowledgeBaseId"), path("documentId"), body(required=True), returns="DocumentVariationResponse",
    )
    post_knowledge_knowledgebase_document_versions = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions",
        path("knowledgeBaseId"), path("documentId"), body(required=True), returns="KnowledgeDocumentVersion",
    )
    post_knowledge_knowledgebase_document_views = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/views",
        path("knowledgeBaseId"), path("documentId"), body(),
    )
    post_knowledge_knowledgebase_documents = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents", path("knowledgeBaseId"),
        body(required=True), returns="KnowledgeDocumentResponse",
    )
    post_knowledge_knowledgebase_documents_answers = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/answers", path("knowledgeBaseId"),
        body(required=True), returns="KnowledgeAnswerDocumentsResponse", paging=Paging("single", "results"),
    )
    post_knowledge_knowledgebase_documents_bulk_remove = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/remove", path("knowledgeBaseId"),
        body(required=True), returns="BulkResponse", paging=Paging("single", "results"),
    )
    post_knowledge_knowledgebase_documents_bulk_update = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/update", path("knowledgeBaseId"),
        body(required=True), returns="BulkResponse", paging=Paging("single", "results"),
    )
    post_knowledge_knowledgebase_documents_presentations = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/presentations", path("knowledgeBaseId"),
        body(),
    )
    post_knowledge_knowledgebase_documents_query = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/query", path("knowledgeBaseId"),
        query("expand", "multi"), body(), returns="KnowledgeDocumentQueryResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_knowledge_knowledgebase_documents_search = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search", path("knowledgeBaseId"),
        query("expand", "multi"), body(), returns="KnowledgeDocumentSearch",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_knowledge_knowledgebase_documents_search_suggestions = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/suggestions",
        path("knowledgeBaseId"), body(), returns="KnowledgeDocumentSuggestion", paging=Paging("single", "results"),
    )
    post_knowledge_knowledgebase_documents_versions_bulk_add = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/versions/bulk/add",
        path("knowledgeBaseId"), body(required=True), returns="BulkResponse", paging=Paging("single", "results"),
    )
    post_knowledge_knowledgebase_export_jobs = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs", path("knowledgeBaseId"),
        body(required=True), returns="KnowledgeExportJobResponse",
        job=JobFamily(
            "get_knowledge_knowledgebase_export_job", "id", "exportJobId", state="status",
            done=("Completed", "PartialCompleted"), failed=("ValidationFailed", "Failed"), cancelled=("Aborted",),
            cancel="delete_knowledge_knowledgebase_export_job", reason="errorInformation", download="downloadURL",
        ),
    )
    post_knowledge_knowledgebase_import_jobs = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs", path("knowledgeBaseId"),
        body(required=True), returns="KnowledgeImportJobResponse",
        job=JobFamily(
            "get_knowledge_knowledgebase_import_job", "id", "importJobId", state="status",
            done=("Completed", "PartialCompleted"), failed=("ValidationFailed", "Failed"), cancelled=("Aborted",),
            cancel="delete_knowledge_knowledgebase_import_job", download="downloadURL",
        ),
    )
    post_knowledge_knowledgebase_labels = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels", path("knowledgeBaseId"),
        body(required=True), returns="LabelResponse",
    )
    post_knowledge_knowledgebase_language_categories = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories",
        path("knowledgeBaseId"), path("languageCode"), body(required=True), returns="KnowledgeExtendedCategory",
        deprecated=True,
    )
    post_knowledge_knowledgebase_language_document_uploads = ApiOperation(
        "POST",
        "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}/uploads",
        path("documentId"), path("knowledgeBaseId"), path("languageCode"), body(required=True),
        returns="KnowledgeDocumentContentUpload", deprecated=True,
        job=JobFamily(
            "get_knowledge_knowledgebase_language_document_upload", "id", "uploadId", state="status",
            done=("Completed",), failed=("ValidationFailed",), reason="errorMessage",
        ),
    )
    post_knowledge_knowledgebase_language_documents = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents",
        path("knowledgeBaseId"), path("languageCode"), body(required=True), returns="KnowledgeDocument",
        deprecated=True,
    )
    post_knowledge_knowledgebase_language_documents_imports = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports",
        path("knowledgeBaseId"), path("languageCode"), body(required=True), returns="KnowledgeImport", deprecated=True,
        job=JobFamily(
            "get_knowledge_knowledgebase_language_documents_import", "id", "importId", state="status",
            done=("Completed", "PartialCompleted"), failed=("ValidationFailed", "Failed"), cancelled=("Aborted",),
            cancel="delete_knowledge_knowledgebase_language_documents_import",
        ),
    )
    post_knowledge_knowledgebase_language_training_promote = ApiOperation(
        "POST",
        "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings/{trainingId}/promote",
        path("knowledgeBaseId"), path("languageCode"), path("trainingId"), returns="KnowledgeTraining", deprecated=True,
    )
    post_knowledge_knowledgebase_language_trainings = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings",
        path("knowledgeBaseId"), path("languageCode"), returns="KnowledgeTraining", deprecated=True,
        job=JobFamily(
            "get_knowledge_knowledgebase_language_training", "id", "trainingId", state="status", done=("Succeeded",),
            failed=("Failed",), reason="errorMessage",
        ),
    )
    post_knowledge_knowledgebase_parse_job_import = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}/import",
        path("knowledgeBaseId"), path("parseJobId"), body(required=True),
    )
    post_knowledge_knowledgebase_parse_jobs = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs", path("knowledgeBaseId"),
        body(required=True), returns="KnowledgeParseJobResponse",
        job=JobFamily(
            "get_knowledge_knowledgebase_parse_job", "id", "parseJobId", state="status",
            done=("ParseCompleted", "ReadyToImport", "ImportCompleted", "ImportPartialCompleted"),
            failed=("ImportFailed",), download="downloadURL",
        ),
    )
    post_knowledge_knowledgebase_search = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/search", path("knowledgeBaseId"), body(),
        returns="KnowledgeSearchResponse", deprecated=True,
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_knowledge_knowledgebase_sources_salesforce = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce", path("knowledgeBaseId"),
        body(required=True), returns="KnowledgeSyncJobResponse",
        job=JobFamily(
            "get_knowledge_knowledgebase_synchronize_job", "id", "syncJobId", state="status",
            done=("Completed", "PartialCompleted"), failed=("ValidationFailed", "Failed"), cancelled=("Aborted",),
            cancel="delete_knowledge_knowledgebase_synchronize_job", download="downloadURL",
        ),
    )
    post_knowledge_knowledgebase_sources_salesforce_source_id_sync = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}/sync",
        path("knowledgeBaseId"), path("sourceId"), returns="SourceSyncResponse",
    )
    post_knowledge_knowledgebase_sources_servicenow = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow", path("knowledgeBaseId"),
        body(required=True), returns="KnowledgeSyncJobResponse",
        job=JobFamily(
            "get_knowledge_knowledgebase_synchronize_job", "id", "syncJobId", state="status",
            done=("Completed", "PartialCompleted"), failed=("ValidationFailed", "Failed"), cancelled=("Aborted",),
            cancel="delete_knowledge_knowledgebase_synchronize_job", download="downloadURL",
        ),
    )
    post_knowledge_knowledgebase_sources_servicenow_source_id_sync = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}/sync",
        path("knowledgeBaseId"), path("sourceId"), returns="SourceSyncResponse",
    )
    post_knowledge_knowledgebase_synchronize_jobs = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs", path("knowledgeBaseId"),
        body(required=True), returns="KnowledgeSyncJobResponse",
        job=JobFamily(
            "get_knowledge_knowledgebase_synchronize_job", "id", "syncJobId", state="status",
            done=("Completed", "PartialCompleted"), failed=("ValidationFailed", "Failed"), cancelled=("Aborted",),
            cancel="delete_knowledge_knowledgebase_synchronize_job", download="downloadURL",
        ),
    )
    post_knowledge_knowledgebase_uploads_urls_jobs = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs", path("knowledgeBaseId"),
        body(required=True), returns="CreateUploadSourceUrlJobResponse",
        job=JobFamily(
            "get_knowledge_knowledgebase_uploads_urls_job", "id", "jobId", state="status", done=("Completed",),
            failed=("Failed",), reason="errorInformation",
        ),
    )
    post_knowledge_knowledgebases = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases", body(required=True), returns="KnowledgeBase"
    )
    put_knowledge_knowledgebase_sources_salesforce_source_id = ApiOperation(
        "PUT", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}",
        path("knowledgeBaseId"), path("sourceId"), body(required=True), returns="SalesforceSourceResponse",
    )
    put_knowledge_knowledgebase_sources_servicenow_source_id = ApiOperation(
        "PUT", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}",
        path("knowledgeBaseId"), path("sourceId"), body(required=True), returns="ServiceNowSourceResponse",
    )
