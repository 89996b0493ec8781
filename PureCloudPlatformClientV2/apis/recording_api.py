# Generated: make generate
"""RecordingApi: signatures and documentation of its methods are in recording_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class RecordingApi(Api):
    """The Recording operations of the Platform API."""

    delete_conversation_recording_annotation = ApiOperation(
        "DELETE", "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}",
        path("conversationId"), path("recordingId"), path("annotationId"),
    )
    delete_orphanrecording = ApiOperation(
        "DELETE", "/api/v2/orphanrecordings/{orphanId}", path("orphanId"), returns="OrphanRecording"
    )
    delete_recording_crossplatform_mediaretentionpolicies = ApiOperation(
        "DELETE", "/api/v2/recording/crossplatform/mediaretentionpolicies", query("ids", required=True)
    )
    delete_recording_crossplatform_mediaretentionpolicy = ApiOperation(
        "DELETE", "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}", path("policyId")
    )
    delete_recording_job = ApiOperation("DELETE", "/api/v2/recording/jobs/{jobId}", path("jobId"))
    delete_recording_mediaretentionpolicies = ApiOperation(
        "DELETE", "/api/v2/recording/mediaretentionpolicies", query("ids", required=True)
    )
    delete_recording_mediaretentionpolicy = ApiOperation(
        "DELETE", "/api/v2/recording/mediaretentionpolicies/{policyId}", path("policyId")
    )
    get_conversation_recording = ApiOperation(
        "GET", "/api/v2/conversations/{conversationId}/recordings/{recordingId}", path("conversationId"),
        path("recordingId"), query("formatId"), query("emailFormatId"), query("chatFormatId"), query("messageFormatId"),
        query("download"), query("fileName"), query("locale"), query("mediaFormats", "multi"), returns="Recording",
    )
    get_conversation_recording_annotation = ApiOperation(
        "GET", "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}",
        path("conversationId"), path("recordingId"), path("annotationId"), returns="Annotation",
    )
    get_conversation_recording_annotations = ApiOperation(
        "GET", "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations", path("conversationId"),
        path("recordingId"), returns="list[Annotation]", paging=Paging("single", ""),
    )
    get_conversation_recordingmetadata = ApiOperation(
        "GET", "/api/v2/conversations/{conversationId}/recordingmetadata", path("conversationId"),
        returns="list[RecordingMetadata]", paging=Paging("single", ""),
    )
    get_conversation_recordingmetadata_recording_id = ApiOperation(
        "GET", "/api/v2/conversations/{conversationId}/recordingmetadata/{recordingId}", path("conversationId"),
        path("recordingId"), returns="RecordingMetadata",
    )
    get_conversation_recordings = ApiOperation(
        "GET", "/api/v2/conversations/{conversationId}/recordings", path("conversationId"), query("maxWaitMs"),
        query("formatId"), query("mediaFormats", "multi"), returns="list[Recording]", paging=Paging("single", ""),
    )
    get_orphanrecording = ApiOperation(
        "GET", "/api/v2/orphanrecordings/{orphanId}", path("orphanId"), returns="OrphanRecording"
    )
    get_orphanrecording_media = ApiOperation(
        "GET", "/api/v2/orphanrecordings/{orphanId}/media", path("orphanId"), query("formatId"), query("emailFormatId"),
        query("chatFormatId"), query("messageFormatId"), query("download"), query("fileName"), query("locale"),
        query("mediaFormats", "multi"), returns="Recording",
    )
    get_orphanrecordings = ApiOperation(
        "GET", "/api/v2/orphanrecordings", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("expand", "multi"), query("nextPage"), query("previousPage"), query("hasConversation"), query("media"),
        returns="OrphanRecordingListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_recording_batchrequest = ApiOperation(
        "GET", "/api/v2/recording/batchrequests/{jobId}", path("jobId"), returns="BatchDownloadJobStatusResult",
        paging=Paging("single", "results"),
    )
    get_recording_crossplatform_mediaretentionpolicies = ApiOperation(
        "GET", "/api/v2/recording/crossplatform/mediaretentionpolicies", query("pageSize"), query("pageNumber"),
        query("sortBy"), query("expand", "multi"), query("nextPage"), query("previousPage"), query("name"),
        query("enabled"), query("summary"), query("hasErrors"), query("deleteDaysThreshold"),
        returns="PolicyEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_recording_crossplatform_mediaretentionpolicy = ApiOperation(
        "GET", "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}", path("policyId"),
        returns="CrossPlatformPolicy",
    )
    get_recording_job = ApiOperation("GET", "/api/v2/recording/jobs/{jobId}", path("jobId"), returns="RecordingJob")
    get_recording_job_failedrecordings = ApiOperation(
        "GET", "/api/v2/recording/jobs/{jobId}/failedrecordings", path("jobId"), query("pageSize"), query("pageNumber"),
        query("includeTotal"), query("cursor"), returns="FailedRecordingEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_recording_jobs = ApiOperation(
        "GET", "/api/v2/recording/jobs", query("pageSize"), query("pageNumber"), query("sortBy"), query("state"),
        query("showOnlyMyJobs"), query("jobType"), query("includeTotal"), query("cursor"),
        returns="RecordingJobEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_recording_keyconfiguration = ApiOperation(
        "GET", "/api/v2/recording/keyconfigurations/{keyConfigurationId}", path("keyConfigurationId"),
        returns="RecordingEncryptionConfiguration",
    )
    get_recording_keyconfigurations = ApiOperation(
        "GET", "/api/v2/recording/keyconfigurations", returns="RecordingEncryptionConfigurationListing",
        paging=Paging("single", "entities"),
    )
    get_recording_mediaretentionpolicies = ApiOperation(
        "GET", "/api/v2/recording/mediaretentionpolicies", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("expand", "multi"), query("nextPage"), query("previousPage"), query("name"), query("enabled"),
        query("summary"), query("hasErrors"), query("deleteDaysThreshold"), returns="PolicyEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_recording_mediaretentionpolicy = ApiOperation(
        "GET", "/api/v2/recording/mediaretentionpolicies/{policyId}", path("policyId"), returns="Policy"
    )
    get_recording_recordingkeys = ApiOperation(
        "GET", "/api/v2/recording/recordingkeys", query("pageSize"), query("pageNumber"),
        returns="EncryptionKeyEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_recording_recordingkeys_rotationschedule = ApiOperation(
        "GET", "/api/v2/recording/recordingkeys/rotationschedule", returns="KeyRotationSchedule"
    )
    get_recording_settings = ApiOperation(
        "GET", "/api/v2/recording/settings", query("createDefault"), returns="RecordingSettings"
    )
    get_recording_uploads_report = ApiOperation(
        "GET", "/api/v2/recording/uploads/reports/{reportId}", path("reportId"), returns="RecordingUploadReport"
    )
    get_recordings_retention_query = ApiOperation(
        "GET", "/api/v2/recordings/retention/query", query("retentionThresholdDays", required=True), query("cursor"),
        query("pageSize"), returns="RecordingRetentionCursorEntityListing",
        paging=Paging("cursor", "entities", "cursor", size="pageSize", next="nextUri"),
    )
    get_recordings_screensessions = ApiOperation(
        "GET", "/api/v2/recordings/screensessions", query("pageSize"), query("pageNumber"),
        returns="ScreenRecordingSessionListing", deprecated=True,
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_recordings_screensessions_details = ApiOperation(
        "GET", "/api/v2/recordings/screensessions/details", returns="ScreenRecordingActiveSessions"
    )
    patch_recording_crossplatform_mediaretentionpolicy = ApiOperation(
        "PATCH", "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}", path("policyId"),
        body(required=True), returns="CrossPlatformPolicy",
    )
    patch_recording_mediaretentionpolicy = ApiOperation(
        "PATCH", "/api/v2/recording/mediaretentionpolicies/{policyId}", path("policyId"), body(required=True),
        returns="Policy",
    )
    patch_recordings_screensession = ApiOperation(
        "PATCH", "/api/v2/recordings/screensessions/{recordingSessionId}", path("recordingSessionId"), body(),
        deprecated=True,
    )
    post_conversation_recording_annotations = ApiOperation(
        "POST", "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations", path("conversationId"),
        path("recordingId"), body(required=True), returns="Annotation",
    )
    post_recording_batchrequests = ApiOperation(
        "POST", "/api/v2/recording/batchrequests", body(required=True), returns="BatchDownloadJobSubmissionResult",
        job=JobFamily(
            "get_recording_batchrequest", "id", "jobId", state="status", done=("Completed",), failed=(),
            results="get_recording_batchrequest",
        ),
    )
    post_recording_crossplatform_mediaretentionpolicies = ApiOperation(
        "POST", "/api/v2/recording/crossplatform/mediaretentionpolicies", body(required=True),
        returns="CrossPlatformPolicy",
    )
    post_recording_jobs = ApiOperation(
        "POST", "/api/v2/recording/jobs", body(required=True), returns="RecordingJob",
        job=JobFamily(
            "get_recording_job", "id", "jobId", state="state", done=("FULFILLED", "READY"), failed=("FAILED",),
            cancelled=("CANCELLED",), cancel="delete_recording_job", reason="errorMessage",
        ),
    )
    post_recording_keyconfigurations = ApiOperation(
        "POST", "/api/v2/recording/keyconfigurations", body(required=True), returns="RecordingEncryptionConfiguration"
    )
    post_recording_keyconfigurations_validate = ApiOperation(
        "POST", "/api/v2/recording/keyconfigurations/validate", body(required=True),
        returns="RecordingEncryptionConfiguration",
    )
    post_recording_localkeys = ApiOperation(
        "POST", "/api/v2/recording/localkeys", body(required=True), returns="EncryptionKey"
    )
    post_recording_mediaretentionpolicies = ApiOperation(
        "POST", "/api/v2/recording/mediaretentionpolicies", body(required=True), returns="Policy"
    )
    post_recording_recordingkeys = ApiOperation("POST", "/api/v2/recording/recordingkeys", returns="EncryptionKey")
    post_recording_uploads_reports = ApiOperation(
        "POST", "/api/v2/recording/uploads/reports", body(required=True), returns="RecordingUploadReport",
        job=JobFamily(
            "get_recording_uploads_report", "id", "reportId", state="state", done=("Completed",), failed=("Failed",)
        ),
    )
    post_recordings_deletionprotection = ApiOperation(
        "POST", "/api/v2/recordings/deletionprotection", body(required=True), returns="list[AddressableEntityRef]",
        paging=Paging("single", ""),
    )
    post_recordings_screensessions_acknowledge = ApiOperation(
        "POST", "/api/v2/recordings/screensessions/acknowledge", body(required=True)
    )
    post_recordings_screensessions_metadata = ApiOperation(
        "POST", "/api/v2/recordings/screensessions/metadata", body(required=True)
    )
    put_conversation_recording = ApiOperation(
        "PUT", "/api/v2/conversations/{conversationId}/recordings/{recordingId}", path("conversationId"),
        path("recordingId"), body(required=True), query("clearExport"), returns="Recording",
    )
    put_conversation_recording_annotation = ApiOperation(
        "PUT", "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}",
        path("conversationId"), path("recordingId"), path("annotationId"), body(required=True), returns="Annotation",
    )
    put_orphanrecording = ApiOperation(
        "PUT", "/api/v2/orphanrecordings/{orphanId}", path("orphanId"), body(), returns="Recording"
    )
    put_recording_crossplatform_mediaretentionpolicy = ApiOperation(
        "PUT", "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}", path("policyId"),
        body(required=True), returns="CrossPlatformPolicy",
    )
    put_recording_job = ApiOperation(
        "PUT", "/api/v2/recording/jobs/{jobId}", path("jobId"), body(required=True), returns="RecordingJob"
    )
    put_recording_keyconfiguration = ApiOperation(
        "PUT", "/api/v2/recording/keyconfigurations/{keyConfigurationId}", path("keyConfigurationId"),
        body(required=True), returns="RecordingEncryptionConfiguration",
    )
    put_recording_mediaretentionpolicy = ApiOperation(
        "PUT", "/api/v2/recording/mediaretentionpolicies/{policyId}", path("policyId"), body(required=True),
        returns="Policy",
    )
    put_recording_recordingkeys_rotationschedule = ApiOperation(
        "PUT", "/api/v2/recording/recordingkeys/rotationschedule", body(required=True), returns="KeyRotationSchedule"
    )
    put_recording_settings = ApiOperation(
        "PUT", "/api/v2/recording/settings", body(required=True), returns="RecordingSettings"
    )
    put_recordings_deletionprotection = ApiOperation(
        "PUT", "/api/v2/recordings/deletionprotection", query("protect"), body()
    )
