# Generated: make generate
"""UploadsApi: signatures and documentation of its methods are in uploads_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, body, path


class UploadsApi(Api):
    """The Uploads operations of the Platform API."""

    get_knowledge_knowledgebase_uploads_urls_job = ApiOperation(
        "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}", path("knowledgeBaseId"),
        path("jobId"), returns="GetUploadSourceUrlJobStatusResponse",
    )
    post_integrations_action_draft_function_upload = ApiOperation(
        "POST", "/api/v2/integrations/actions/{actionId}/draft/function/upload", path("actionId"), body(required=True),
        returns="FunctionUploadResponse",
    )
    post_knowledge_documentuploads = ApiOperation(
        "POST", "/api/v2/knowledge/documentuploads", body(required=True), returns="UploadUrlResponse"
    )
    post_knowledge_knowledgebase_uploads_urls_jobs = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs", path("knowledgeBaseId"),
        body(required=True), returns="CreateUploadSourceUrlJobResponse",
        job=JobFamily(
            "get_knowledge_knowledgebase_uploads_urls_job", "id", "jobId", state="status", done=("Completed",),
            failed=("Failed",), reason="errorInformation",
        ),
    )
    post_languageunderstanding_miner_uploads = ApiOperation(
        "POST", "/api/v2/languageunderstanding/miners/{minerId}/uploads", path("minerId"), body(required=True),
        returns="UploadUrlResponse",
    )
    post_uploads_learning_coverart = ApiOperation(
        "POST", "/api/v2/uploads/learning/coverart", body(required=True), returns="UploadUrlResponse"
    )
    post_uploads_publicassets_images = ApiOperation(
        "POST", "/api/v2/uploads/publicassets/images", body(required=True), returns="UploadUrlResponse"
    )
    post_uploads_recordings = ApiOperation(
        "POST", "/api/v2/uploads/recordings", body(required=True), returns="UploadUrlResponse"
    )
    post_uploads_workforcemanagement_historicaldata_csv = ApiOperation(
        "POST", "/api/v2/uploads/workforcemanagement/historicaldata/csv", body(required=True),
        returns="UploadUrlResponse",
    )
