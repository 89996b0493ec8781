# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import (
        CreateUploadSourceUrlJobRequest, CreateUploadSourceUrlJobResponse, Empty, FunctionUploadRequest,
        FunctionUploadResponse, GetUploadSourceUrlJobStatusResponse, LearningCoverArtUploadUrlRequest, UploadUrlRequest,
        UploadUrlResponse,
    )

_GET_KNOWLEDGE_KNOWLEDGEBASE_UPLOADS_URLS_JOB: ApiOperation[GetUploadSourceUrlJobStatusResponse] = ApiOperation(
    "GET", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}", path("knowledgeBaseId"),
    path("jobId"), returns="GetUploadSourceUrlJobStatusResponse",
)
_POST_INTEGRATIONS_ACTION_DRAFT_FUNCTION_UPLOAD: ApiOperation[FunctionUploadResponse] = ApiOperation(
    "POST", "/api/v2/integrations/actions/{actionId}/draft/function/upload", path("actionId"), body(required=True),
    returns="FunctionUploadResponse",
)
_POST_KNOWLEDGE_DOCUMENTUPLOADS: ApiOperation[UploadUrlResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/documentuploads", body(required=True), returns="UploadUrlResponse"
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_UPLOADS_URLS_JOBS: ApiOperation[CreateUploadSourceUrlJobResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs", path("knowledgeBaseId"),
    body(required=True), returns="CreateUploadSourceUrlJobResponse",
)
_POST_LANGUAGEUNDERSTANDING_MINER_UPLOADS: ApiOperation[UploadUrlResponse] = ApiOperation(
    "POST", "/api/v2/languageunderstanding/miners/{minerId}/uploads", path("minerId"), body(required=True),
    returns="UploadUrlResponse",
)
_POST_UPLOADS_LEARNING_COVERART: ApiOperation[UploadUrlResponse] = ApiOperation(
    "POST", "/api/v2/uploads/learning/coverart", body(required=True), returns="UploadUrlResponse"
)
_POST_UPLOADS_PUBLICASSETS_IMAGES: ApiOperation[UploadUrlResponse] = ApiOperation(
    "POST", "/api/v2/uploads/publicassets/images", body(required=True), returns="UploadUrlResponse"
)
_POST_UPLOADS_RECORDINGS: ApiOperation[UploadUrlResponse] = ApiOperation(
    "POST", "/api/v2/uploads/recordings", body(required=True), returns="UploadUrlResponse"
)
_POST_UPLOADS_WORKFORCEMANAGEMENT_HISTORICALDATA_CSV: ApiOperation[UploadUrlResponse] = ApiOperation(
    "POST", "/api/v2/uploads/workforcemanagement/historicaldata/csv", body(required=True), returns="UploadUrlResponse"
)


class UploadsApi(Api):
    """The Uploads operations of the Platform API."""

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

    def post_integrations_action_draft_function_upload(
        self,
        action_id: str,
        body: FunctionUploadRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FunctionUploadResponse:
        """POST /api/v2/integrations/actions/{actionId}/draft/function/upload: returns FunctionUploadResponse.

        Permissions: any of integrations:actionFunction:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_INTEGRATIONS_ACTION_DRAFT_FUNCTION_UPLOAD, options, action_id, body)

    def post_knowledge_documentuploads(
        self,
        body: UploadUrlRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UploadUrlResponse:
        """POST /api/v2/knowledge/documentuploads: returns UploadUrlResponse.

        Permissions: all of knowledge:document:upload.
        """
        return self._call(_POST_KNOWLEDGE_DOCUMENTUPLOADS, options, body)

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

    def post_languageunderstanding_miner_uploads(
        self,
        miner_id: str,
        body: Empty | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UploadUrlResponse:
        """POST /api/v2/languageunderstanding/miners/{minerId}/uploads: returns UploadUrlResponse.

        Permissions: all of languageUnderstanding:miner:upload.
        """
        return self._call(_POST_LANGUAGEUNDERSTANDING_MINER_UPLOADS, options, miner_id, body)

    def post_uploads_learning_coverart(
        self,
        body: LearningCoverArtUploadUrlRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UploadUrlResponse:
        """POST /api/v2/uploads/learning/coverart: returns UploadUrlResponse.

        Permissions: all of learning:coverart:upload.
        """
        return self._call(_POST_UPLOADS_LEARNING_COVERART, options, body)

    def post_uploads_publicassets_images(
        self,
        body: UploadUrlRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UploadUrlResponse:
        """POST /api/v2/uploads/publicassets/images: returns UploadUrlResponse.

        Permissions: all of uploads:publicasset:upload.
        """
        return self._call(_POST_UPLOADS_PUBLICASSETS_IMAGES, options, body)

    def post_uploads_recordings(
        self,
        body: UploadUrlRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UploadUrlResponse:
        """POST /api/v2/uploads/recordings: returns UploadUrlResponse.

        Permissions: all of recording:recording:upload.
        """
        return self._call(_POST_UPLOADS_RECORDINGS, options, body)

    def post_uploads_workforcemanagement_historicaldata_csv(
        self,
        body: UploadUrlRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UploadUrlResponse:
        """POST /api/v2/uploads/workforcemanagement/historicaldata/csv: returns UploadUrlResponse.

        Permissions: all of wfm:historicalData:upload.
        """
        return self._call(_POST_UPLOADS_WORKFORCEMANAGEMENT_HISTORICALDATA_CSV, options, body)
