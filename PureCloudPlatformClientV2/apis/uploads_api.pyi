# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    CreateUploadSourceUrlJobRequest, CreateUploadSourceUrlJobResponse, Empty, FunctionUploadRequest,
    FunctionUploadResponse, GetUploadSourceUrlJobStatusResponse, LearningCoverArtUploadUrlRequest, UploadUrlRequest,
    UploadUrlResponse,
)
from ..operation import Api, CallOptions

class _CreateUploadSourceUrlJobResponse(CreateUploadSourceUrlJobResponse, behaviour.JobStart[behaviour.Item]):
    """CreateUploadSourceUrlJobResponse, for a type checker with what the results of the job are."""

class UploadsApi(Api):
    """The Uploads operations of the Platform API."""

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

    def post_integrations_action_draft_function_upload(
        self,
        action_id: str,
        body: FunctionUploadRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FunctionUploadResponse:
        """Create a URL for the upload of a function of an action's draft.

        POST /api/v2/integrations/actions/{actionId}/draft/function/upload

        Permissions: any of integrations:actionFunction:edit.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a function upload (file name and signed URL timeout seconds).
        """
        ...

    def post_knowledge_documentuploads(
        self,
        body: UploadUrlRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UploadUrlResponse:
        """Create a URL for the upload of a knowledge document.

        POST /api/v2/knowledge/documentuploads

        Permissions: all of knowledge:document:upload.

        Parameters:
            body: What is sent: an upload URL (file name, content MD5, signed URL timeout seconds and 2 more).
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

    def post_languageunderstanding_miner_uploads(
        self,
        miner_id: str,
        body: Empty | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UploadUrlResponse:
        """Create a URL for an upload to a miner.

        POST /api/v2/languageunderstanding/miners/{minerId}/uploads

        Permissions: all of languageUnderstanding:miner:upload.

        Parameters:
            body: What is sent: an empty.
        """
        ...

    def post_uploads_learning_coverart(
        self,
        body: LearningCoverArtUploadUrlRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UploadUrlResponse:
        """Create a URL for the upload of a learning cover art.

        POST /api/v2/uploads/learning/coverart

        Permissions: all of learning:coverart:upload.

        Parameters:
            body: What is sent: a learning cover art upload URL (content type, file name, content MD5 and 2 more).
        """
        ...

    def post_uploads_publicassets_images(
        self,
        body: UploadUrlRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UploadUrlResponse:
        """Create a URL for the upload of a public image.

        POST /api/v2/uploads/publicassets/images

        Permissions: all of uploads:publicasset:upload.

        Parameters:
            body: What is sent: an upload URL (file name, content MD5, signed URL timeout seconds and 2 more).
        """
        ...

    def post_uploads_recordings(
        self,
        body: UploadUrlRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UploadUrlResponse:
        """Create a URL for the upload of a recording.

        POST /api/v2/uploads/recordings

        Permissions: all of recording:recording:upload.

        Parameters:
            body: What is sent: an upload URL (file name, content MD5, signed URL timeout seconds and 2 more).
        """
        ...

    def post_uploads_workforcemanagement_historicaldata_csv(
        self,
        body: UploadUrlRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UploadUrlResponse:
        """Create a URL for the upload of historical data as CSV.

        POST /api/v2/uploads/workforcemanagement/historicaldata/csv

        Permissions: all of wfm:historicalData:upload.

        Parameters:
            body: What is sent: an upload URL (file name, content MD5, signed URL timeout seconds and 2 more).
        """
        ...
