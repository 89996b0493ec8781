# Generated: make generate
"""SpeechTextAnalyticsApi: signatures and documentation of its methods are in speech_text_analytics_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class SpeechTextAnalyticsApi(Api):
    """The Speech Text Analytics operations of the Platform API."""

    delete_speechandtextanalytics_category = ApiOperation(
        "DELETE", "/api/v2/speechandtextanalytics/categories/{categoryId}", path("categoryId")
    )
    delete_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id = ApiOperation(
        "DELETE", "/api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}",
        path("dictionaryFeedbackId"),
    )
    delete_speechandtextanalytics_program = ApiOperation(
        "DELETE", "/api/v2/speechandtextanalytics/programs/{programId}", path("programId"), query("forceDelete"),
        returns="DeleteProgramResponse",
    )
    delete_speechandtextanalytics_sentimentfeedback = ApiOperation(
        "DELETE", "/api/v2/speechandtextanalytics/sentimentfeedback"
    )
    delete_speechandtextanalytics_sentimentfeedback_sentiment_feedback_id = ApiOperation(
        "DELETE", "/api/v2/speechandtextanalytics/sentimentfeedback/{sentimentFeedbackId}", path("sentimentFeedbackId")
    )
    delete_speechandtextanalytics_topic = ApiOperation(
        "DELETE", "/api/v2/speechandtextanalytics/topics/{topicId}", path("topicId")
    )
    get_speechandtextanalytics_categories = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/categories", query("pageSize"), query("pageNumber"), query("name"),
        query("sortOrder"), query("sortBy"), query("ids", "multi"), returns="CategoriesEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_speechandtextanalytics_category = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/categories/{categoryId}", path("categoryId"), returns="StaCategory"
    )
    get_speechandtextanalytics_conversation = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/conversations/{conversationId}", path("conversationId"),
        returns="ConversationMetrics",
    )
    get_speechandtextanalytics_conversation_categories = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/conversations/{conversationId}/categories", path("conversationId"),
        query("pageSize"), query("pageNumber"), returns="ConversationCategoriesEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_speechandtextanalytics_conversation_communication_transcripturl = ApiOperation(
        "GET",
        "/api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturl",
        path("conversationId"), path("communicationId"), returns="TranscriptUrl",
    )
    get_speechandtextanalytics_conversation_communication_transcripturls = ApiOperation(
        "GET",
        "/api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturls",
        path("conversationId"), path("communicationId"), returns="TranscriptUrls",
    )
    get_speechandtextanalytics_dictionaryfeedback = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/dictionaryfeedback", query("dialect"), query("nextPage"),
        query("pageSize"), returns="DictionaryFeedbackEntityListing",
        paging=Paging("cursor", "entities", "nextPage", size="pageSize", next="nextUri", total="total", page_count="pageCount"),
    )
    get_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}", path("dictionaryFeedbackId"),
        returns="DictionaryFeedback",
    )
    get_speechandtextanalytics_program = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/programs/{programId}", path("programId"), returns="Program"
    )
    get_speechandtextanalytics_program_mappings = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/programs/{programId}/mappings", path("programId"),
        returns="ProgramMappings",
    )
    get_speechandtextanalytics_program_transcriptionengines = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines", path("programId"),
        returns="ProgramTranscriptionEngines",
    )
    get_speechandtextanalytics_programs = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/programs", query("nextPage"), query("pageSize"), query("state"),
        returns="ProgramsEntityListing",
        paging=Paging("cursor", "entities", "nextPage", size="pageSize", next="nextUri", page_count="pageCount"),
    )
    get_speechandtextanalytics_programs_general_job = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/programs/general/jobs/{jobId}", path("jobId"),
        returns="GeneralProgramJob",
    )
    get_speechandtextanalytics_programs_mappings = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/programs/mappings", query("nextPage"), query("pageSize"),
        returns="ProgramsMappingsEntityListing",
        paging=Paging("cursor", "entities", "nextPage", size="pageSize", next="nextUri", page_count="pageCount"),
    )
    get_speechandtextanalytics_programs_publishjob = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/programs/publishjobs/{jobId}", path("jobId"), returns="ProgramJob"
    )
    get_speechandtextanalytics_programs_transcriptionengines_dialects = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/programs/transcriptionengines/dialects",
        returns="SupportedDialectsEntityListing", paging=Paging("single", "entities"),
    )
    get_speechandtextanalytics_programs_unpublished = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/programs/unpublished", query("nextPage"), query("pageSize"),
        returns="UnpublishedProgramsEntityListing",
        paging=Paging("cursor", "entities", "nextPage", size="pageSize", next="nextUri", page_count="pageCount"),
    )
    get_speechandtextanalytics_sentiment_dialects = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/sentiment/dialects", returns="EntityListing",
        paging=Paging("single", "entities"),
    )
    get_speechandtextanalytics_sentimentfeedback = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/sentimentfeedback", query("dialect"),
        returns="SentimentFeedbackEntityListing", paging=Paging("single", "entities"),
    )
    get_speechandtextanalytics_settings = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/settings", returns="SpeechTextAnalyticsSettingsResponse"
    )
    get_speechandtextanalytics_topic = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/topics/{topicId}", path("topicId"), returns="Topic"
    )
    get_speechandtextanalytics_topics = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/topics", query("nextPage"), query("pageSize"), query("state"),
        query("name"), query("ids", "multi"), query("dialects", "multi"), query("sortBy"), query("sortOrder"),
        returns="TopicsEntityListing",
        paging=Paging("cursor", "entities", "nextPage", size="pageSize", next="nextUri", total="total", page_count="pageCount"),
    )
    get_speechandtextanalytics_topics_dialects = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/topics/dialects", returns="EntityListing",
        paging=Paging("single", "entities"),
    )
    get_speechandtextanalytics_topics_general = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/topics/general", query("dialect"), returns="GeneralTopicsEntityListing",
        paging=Paging("single", "entities"),
    )
    get_speechandtextanalytics_topics_general_status = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/topics/general/status", query("dialect"),
        returns="UnifiedGeneralTopicEntityListing", paging=Paging("single", "entities"),
    )
    get_speechandtextanalytics_topics_publishjob = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/topics/publishjobs/{jobId}", path("jobId"), returns="TopicJob"
    )
    get_speechandtextanalytics_translations_language_conversation = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/translations/languages/{languageId}/conversations/{conversationId}",
        path("languageId"), path("conversationId"), query("communicationId"), query("recordingId"),
        returns="CommunicationTranslationList", paging=Paging("single", "entities"),
    )
    get_speechandtextanalytics_translations_languages = ApiOperation(
        "GET", "/api/v2/speechandtextanalytics/translations/languages", returns="TranslateSupportedLanguageList",
        paging=Paging("single", "entities"),
    )
    patch_speechandtextanalytics_settings = ApiOperation(
        "PATCH", "/api/v2/speechandtextanalytics/settings", body(required=True),
        returns="SpeechTextAnalyticsSettingsResponse",
    )
    post_speechandtextanalytics_categories = ApiOperation(
        "POST", "/api/v2/speechandtextanalytics/categories", body(required=True), returns="StaCategory"
    )
    post_speechandtextanalytics_dictionaryfeedback = ApiOperation(
        "POST", "/api/v2/speechandtextanalytics/dictionaryfeedback", body(required=True), returns="DictionaryFeedback"
    )
    post_speechandtextanalytics_programs = ApiOperation(
        "POST", "/api/v2/speechandtextanalytics/programs", body(required=True), returns="Program"
    )
    post_speechandtextanalytics_programs_general_jobs = ApiOperation(
        "POST", "/api/v2/speechandtextanalytics/programs/general/jobs", body(required=True),
        returns="GeneralProgramJob",
        job=JobFamily(
            "get_speechandtextanalytics_programs_general_job", "id", "jobId", state="state", done=("Completed",),
            failed=("Failed",),
        ),
    )
    post_speechandtextanalytics_programs_publishjobs = ApiOperation(
        "POST", "/api/v2/speechandtextanalytics/programs/publishjobs", body(required=True), returns="ProgramJob",
        job=JobFamily(
            "get_speechandtextanalytics_programs_publishjob", "id", "jobId", state="state", done=("Completed",),
            failed=("Failed",),
        ),
    )
    post_speechandtextanalytics_sentimentfeedback = ApiOperation(
        "POST", "/api/v2/speechandtextanalytics/sentimentfeedback", body(required=True), returns="SentimentFeedback"
    )
    post_speechandtextanalytics_topics = ApiOperation(
        "POST", "/api/v2/speechandtextanalytics/topics", body(required=True), returns="Topic"
    )
    post_speechandtextanalytics_topics_publishjobs = ApiOperation(
        "POST", "/api/v2/speechandtextanalytics/topics/publishjobs", body(required=True), returns="TopicJob",
        job=JobFamily(
            "get_speechandtextanalytics_topics_publishjob", "id", "jobId", state="state", done=("Completed",),
            failed=("Failed",),
        ),
    )
    post_speechandtextanalytics_transcripts_search = ApiOperation(
        "POST", "/api/v2/speechandtextanalytics/transcripts/search", body(required=True), returns="JsonSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    put_speechandtextanalytics_category = ApiOperation(
        "PUT", "/api/v2/speechandtextanalytics/categories/{categoryId}", path("categoryId"), body(required=True),
        returns="StaCategory",
    )
    put_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id = ApiOperation(
        "PUT", "/api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}", path("dictionaryFeedbackId"),
        body(), returns="DictionaryFeedback",
    )
    put_speechandtextanalytics_program = ApiOperation(
        "PUT", "/api/v2/speechandtextanalytics/programs/{programId}", path("programId"), body(required=True),
        returns="Program",
    )
    put_speechandtextanalytics_program_mappings = ApiOperation(
        "PUT", "/api/v2/speechandtextanalytics/programs/{programId}/mappings", path("programId"), body(required=True),
        returns="ProgramMappings",
    )
    put_speechandtextanalytics_program_transcriptionengines = ApiOperation(
        "PUT", "/api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines", path("programId"),
        body(required=True), returns="ProgramTranscriptionEngines",
    )
    put_speechandtextanalytics_settings = ApiOperation(
        "PUT", "/api/v2/speechandtextanalytics/settings", body(required=True),
        returns="SpeechTextAnalyticsSettingsResponse",
    )
    put_speechandtextanalytics_topic = ApiOperation(
        "PUT", "/api/v2/speechandtextanalytics/topics/{topicId}", path("topicId"), body(required=True), returns="Topic"
    )
