# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        CategoriesEntityListing, CategoryRequest, CommunicationTranslationList, ConversationCategoriesEntityListing,
        ConversationMetrics, DeleteProgramResponse, DictionaryFeedback, DictionaryFeedbackEntityListing, EntityListing,
        GeneralProgramJob, GeneralProgramJobRequest, GeneralTopicsEntityListing, JsonSearchResponse, Program, ProgramJob,
        ProgramJobRequest, ProgramMappings, ProgramMappingsRequest, ProgramRequest, ProgramTranscriptionEngines,
        ProgramsEntityListing, ProgramsMappingsEntityListing, SentimentFeedback, SentimentFeedbackEntityListing,
        SpeechTextAnalyticsSettingsRequest, SpeechTextAnalyticsSettingsResponse, StaCategory,
        SupportedDialectsEntityListing, Topic, TopicJob, TopicJobRequest, TopicRequest, TopicsEntityListing,
        TranscriptSearchRequest, TranscriptUrl, TranscriptUrls, TranscriptionEnginesRequest, TranslateSupportedLanguageList,
        UnifiedGeneralTopicEntityListing, UnpublishedProgramsEntityListing,
    )

_DELETE_SPEECHANDTEXTANALYTICS_CATEGORY: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/speechandtextanalytics/categories/{categoryId}", path("categoryId")
)
_DELETE_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK_DICTIONARY_FEEDBACK_ID: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}", path("dictionaryFeedbackId")
)
_DELETE_SPEECHANDTEXTANALYTICS_PROGRAM: ApiOperation[DeleteProgramResponse] = ApiOperation(
    "DELETE", "/api/v2/speechandtextanalytics/programs/{programId}", path("programId"), query("forceDelete"),
    returns="DeleteProgramResponse",
)
_DELETE_SPEECHANDTEXTANALYTICS_SENTIMENTFEEDBACK: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/speechandtextanalytics/sentimentfeedback"
)
_DELETE_SPEECHANDTEXTANALYTICS_SENTIMENTFEEDBACK_SENTIMENT_FEEDBACK_ID: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/speechandtextanalytics/sentimentfeedback/{sentimentFeedbackId}", path("sentimentFeedbackId")
)
_DELETE_SPEECHANDTEXTANALYTICS_TOPIC: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/speechandtextanalytics/topics/{topicId}", path("topicId")
)
_GET_SPEECHANDTEXTANALYTICS_CATEGORIES: ApiOperation[CategoriesEntityListing] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/categories", query("pageSize"), query("pageNumber"), query("name"),
    query("sortOrder"), query("sortBy"), query("ids", "multi"), returns="CategoriesEntityListing",
)
_GET_SPEECHANDTEXTANALYTICS_CATEGORY: ApiOperation[StaCategory] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/categories/{categoryId}", path("categoryId"), returns="StaCategory"
)
_GET_SPEECHANDTEXTANALYTICS_CONVERSATION: ApiOperation[ConversationMetrics] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/conversations/{conversationId}", path("conversationId"),
    returns="ConversationMetrics",
)
_GET_SPEECHANDTEXTANALYTICS_CONVERSATION_CATEGORIES: ApiOperation[ConversationCategoriesEntityListing] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/conversations/{conversationId}/categories", path("conversationId"),
    query("pageSize"), query("pageNumber"), returns="ConversationCategoriesEntityListing",
)
_GET_SPEECHANDTEXTANALYTICS_CONVERSATION_COMMUNICATION_TRANSCRIPTURL: ApiOperation[TranscriptUrl] = ApiOperation(
    "GET",
    "/api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturl",
    path("conversationId"), path("communicationId"), returns="TranscriptUrl",
)
_GET_SPEECHANDTEXTANALYTICS_CONVERSATION_COMMUNICATION_TRANSCRIPTURLS: ApiOperation[TranscriptUrls] = ApiOperation(
    "GET",
    "/api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturls",
    path("conversationId"), path("communicationId"), returns="TranscriptUrls",
)
_GET_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK: ApiOperation[DictionaryFeedbackEntityListing] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/dictionaryfeedback", query("dialect"), query("nextPage"), query("pageSize"),
    returns="DictionaryFeedbackEntityListing",
)
_GET_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK_DICTIONARY_FEEDBACK_ID: ApiOperation[DictionaryFeedback] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}", path("dictionaryFeedbackId"),
    returns="DictionaryFeedback",
)
_GET_SPEECHANDTEXTANALYTICS_PROGRAM: ApiOperation[Program] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/programs/{programId}", path("programId"), returns="Program"
)
_GET_SPEECHANDTEXTANALYTICS_PROGRAM_MAPPINGS: ApiOperation[ProgramMappings] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/programs/{programId}/mappings", path("programId"), returns="ProgramMappings"
)
_GET_SPEECHANDTEXTANALYTICS_PROGRAM_TRANSCRIPTIONENGINES: ApiOperation[ProgramTranscriptionEngines] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines", path("programId"),
    returns="ProgramTranscriptionEngines",
)
_GET_SPEECHANDTEXTANALYTICS_PROGRAMS: ApiOperation[ProgramsEntityListing] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/programs", query("nextPage"), query("pageSize"), query("state"),
    returns="ProgramsEntityListing",
)
_GET_SPEECHANDTEXTANALYTICS_PROGRAMS_GENERAL_JOB: ApiOperation[GeneralProgramJob] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/programs/general/jobs/{jobId}", path("jobId"), returns="GeneralProgramJob"
)
_GET_SPEECHANDTEXTANALYTICS_PROGRAMS_MAPPINGS: ApiOperation[ProgramsMappingsEntityListing] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/programs/mappings", query("nextPage"), query("pageSize"),
    returns="ProgramsMappingsEntityListing",
)
_GET_SPEECHANDTEXTANALYTICS_PROGRAMS_PUBLISHJOB: ApiOperation[ProgramJob] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/programs/publishjobs/{jobId}", path("jobId"), returns="ProgramJob"
)
_GET_SPEECHANDTEXTANALYTICS_PROGRAMS_TRANSCRIPTIONENGINES_DIALECTS: ApiOperation[SupportedDialectsEntityListing] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/programs/transcriptionengines/dialects",
    returns="SupportedDialectsEntityListing",
)
_GET_SPEECHANDTEXTANALYTICS_PROGRAMS_UNPUBLISHED: ApiOperation[UnpublishedProgramsEntityListing] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/programs/unpublished", query("nextPage"), query("pageSize"),
    returns="UnpublishedProgramsEntityListing",
)
_GET_SPEECHANDTEXTANALYTICS_SENTIMENT_DIALECTS: ApiOperation[EntityListing] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/sentiment/dialects", returns="EntityListing"
)
_GET_SPEECHANDTEXTANALYTICS_SENTIMENTFEEDBACK: ApiOperation[SentimentFeedbackEntityListing] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/sentimentfeedback", query("dialect"),
    returns="SentimentFeedbackEntityListing",
)
_GET_SPEECHANDTEXTANALYTICS_SETTINGS: ApiOperation[SpeechTextAnalyticsSettingsResponse] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/settings", returns="SpeechTextAnalyticsSettingsResponse"
)
_GET_SPEECHANDTEXTANALYTICS_TOPIC: ApiOperation[Topic] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/topics/{topicId}", path("topicId"), returns="Topic"
)
_GET_SPEECHANDTEXTANALYTICS_TOPICS: ApiOperation[TopicsEntityListing] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/topics", query("nextPage"), query("pageSize"), query("state"), query("name"),
    query("ids", "multi"), query("dialects", "multi"), query("sortBy"), query("sortOrder"),
    returns="TopicsEntityListing",
)
_GET_SPEECHANDTEXTANALYTICS_TOPICS_DIALECTS: ApiOperation[EntityListing] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/topics/dialects", returns="EntityListing"
)
_GET_SPEECHANDTEXTANALYTICS_TOPICS_GENERAL: ApiOperation[GeneralTopicsEntityListing] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/topics/general", query("dialect"), returns="GeneralTopicsEntityListing"
)
_GET_SPEECHANDTEXTANALYTICS_TOPICS_GENERAL_STATUS: ApiOperation[UnifiedGeneralTopicEntityListing] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/topics/general/status", query("dialect"),
    returns="UnifiedGeneralTopicEntityListing",
)
_GET_SPEECHANDTEXTANALYTICS_TOPICS_PUBLISHJOB: ApiOperation[TopicJob] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/topics/publishjobs/{jobId}", path("jobId"), returns="TopicJob"
)
_GET_SPEECHANDTEXTANALYTICS_TRANSLATIONS_LANGUAGE_CONVERSATION: ApiOperation[CommunicationTranslationList] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/translations/languages/{languageId}/conversations/{conversationId}",
    path("languageId"), path("conversationId"), query("communicationId"), query("recordingId"),
    returns="CommunicationTranslationList",
)
_GET_SPEECHANDTEXTANALYTICS_TRANSLATIONS_LANGUAGES: ApiOperation[TranslateSupportedLanguageList] = ApiOperation(
    "GET", "/api/v2/speechandtextanalytics/translations/languages", returns="TranslateSupportedLanguageList"
)
_PATCH_SPEECHANDTEXTANALYTICS_SETTINGS: ApiOperation[SpeechTextAnalyticsSettingsResponse] = ApiOperation(
    "PATCH", "/api/v2/speechandtextanalytics/settings", body(required=True),
    returns="SpeechTextAnalyticsSettingsResponse",
)
_POST_SPEECHANDTEXTANALYTICS_CATEGORIES: ApiOperation[StaCategory] = ApiOperation(
    "POST", "/api/v2/speechandtextanalytics/categories", body(required=True), returns="StaCategory"
)
_POST_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK: ApiOperation[DictionaryFeedback] = ApiOperation(
    "POST", "/api/v2/speechandtextanalytics/dictionaryfeedback", body(required=True), returns="DictionaryFeedback"
)
_POST_SPEECHANDTEXTANALYTICS_PROGRAMS: ApiOperation[Program] = ApiOperation(
    "POST", "/api/v2/speechandtextanalytics/programs", body(required=True), returns="Program"
)
_POST_SPEECHANDTEXTANALYTICS_PROGRAMS_GENERAL_JOBS: ApiOperation[GeneralProgramJob] = ApiOperation(
    "POST", "/api/v2/speechandtextanalytics/programs/general/jobs", body(required=True), returns="GeneralProgramJob"
)
_POST_SPEECHANDTEXTANALYTICS_PROGRAMS_PUBLISHJOBS: ApiOperation[ProgramJob] = ApiOperation(
    "POST", "/api/v2/speechandtextanalytics/programs/publishjobs", body(required=True), returns="ProgramJob"
)
_POST_SPEECHANDTEXTANALYTICS_SENTIMENTFEEDBACK: ApiOperation[SentimentFeedback] = ApiOperation(
    "POST", "/api/v2/speechandtextanalytics/sentimentfeedback", body(required=True), returns="SentimentFeedback"
)
_POST_SPEECHANDTEXTANALYTICS_TOPICS: ApiOperation[Topic] = ApiOperation(
    "POST", "/api/v2/speechandtextanalytics/topics", body(required=True), returns="Topic"
)
_POST_SPEECHANDTEXTANALYTICS_TOPICS_PUBLISHJOBS: ApiOperation[TopicJob] = ApiOperation(
    "POST", "/api/v2/speechandtextanalytics/topics/publishjobs", body(required=True), returns="TopicJob"
)
_POST_SPEECHANDTEXTANALYTICS_TRANSCRIPTS_SEARCH: ApiOperation[JsonSearchResponse] = ApiOperation(
    "POST", "/api/v2/speechandtextanalytics/transcripts/search", body(required=True), returns="JsonSearchResponse"
)
_PUT_SPEECHANDTEXTANALYTICS_CATEGORY: ApiOperation[StaCategory] = ApiOperation(
    "PUT", "/api/v2/speechandtextanalytics/categories/{categoryId}", path("categoryId"), body(required=True),
    returns="StaCategory",
)
_PUT_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK_DICTIONARY_FEEDBACK_ID: ApiOperation[DictionaryFeedback] = ApiOperation(
    "PUT", "/api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}", path("dictionaryFeedbackId"),
    body(), returns="DictionaryFeedback",
)
_PUT_SPEECHANDTEXTANALYTICS_PROGRAM: ApiOperation[Program] = ApiOperation(
    "PUT", "/api/v2/speechandtextanalytics/programs/{programId}", path("programId"), body(required=True),
    returns="Program",
)
_PUT_SPEECHANDTEXTANALYTICS_PROGRAM_MAPPINGS: ApiOperation[ProgramMappings] = ApiOperation(
    "PUT", "/api/v2/speechandtextanalytics/programs/{programId}/mappings", path("programId"), body(required=True),
    returns="ProgramMappings",
)
_PUT_SPEECHANDTEXTANALYTICS_PROGRAM_TRANSCRIPTIONENGINES: ApiOperation[ProgramTranscriptionEngines] = ApiOperation(
    "PUT", "/api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines", path("programId"),
    body(required=True), returns="ProgramTranscriptionEngines",
)
_PUT_SPEECHANDTEXTANALYTICS_SETTINGS: ApiOperation[SpeechTextAnalyticsSettingsResponse] = ApiOperation(
    "PUT", "/api/v2/speechandtextanalytics/settings", body(required=True),
    returns="SpeechTextAnalyticsSettingsResponse",
)
_PUT_SPEECHANDTEXTANALYTICS_TOPIC: ApiOperation[Topic] = ApiOperation(
    "PUT", "/api/v2/speechandtextanalytics/topics/{topicId}", path("topicId"), body(required=True), returns="Topic"
)


class SpeechTextAnalyticsApi(Api):
    """The Speech Text Analytics operations of the Platform API."""

    def delete_speechandtextanalytics_category(
        self,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/speechandtextanalytics/categories/{categoryId}: returns None.

        Permissions: all of speechAndTextAnalytics:category:delete.
        """
        return self._call(_DELETE_SPEECHANDTEXTANALYTICS_CATEGORY, options, category_id)

    def delete_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id(
        self,
        dictionary_feedback_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}: returns None.

        Permissions: all of speechAndTextAnalytics:dictionaryterm:delete.
        """
        return self._call(
            _DELETE_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK_DICTIONARY_FEEDBACK_ID, options, dictionary_feedback_id
        )

    def delete_speechandtextanalytics_program(
        self,
        program_id: str,
        *,
        force_delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DeleteProgramResponse:
        """DELETE /api/v2/speechandtextanalytics/programs/{programId}: returns DeleteProgramResponse.

        Permissions: all of speechAndTextAnalytics:program:delete.

        Parameters:
            force_delete: default False.
        """
        return self._call(_DELETE_SPEECHANDTEXTANALYTICS_PROGRAM, options, program_id, force_delete)

    def delete_speechandtextanalytics_sentimentfeedback(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/speechandtextanalytics/sentimentfeedback: returns None.

        Permissions: all of speechAndTextAnalytics:feedback:delete.
        """
        return self._call(_DELETE_SPEECHANDTEXTANALYTICS_SENTIMENTFEEDBACK, options)

    def delete_speechandtextanalytics_sentimentfeedback_sentiment_feedback_id(
        self,
        sentiment_feedback_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/speechandtextanalytics/sentimentfeedback/{sentimentFeedbackId}: returns None.

        Permissions: all of speechAndTextAnalytics:feedback:delete.
        """
        return self._call(
            _DELETE_SPEECHANDTEXTANALYTICS_SENTIMENTFEEDBACK_SENTIMENT_FEEDBACK_ID, options, sentiment_feedback_id
        )

    def delete_speechandtextanalytics_topic(
        self,
        topic_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/speechandtextanalytics/topics/{topicId}: returns None.

        Permissions: all of speechAndTextAnalytics:topic:delete.
        """
        return self._call(_DELETE_SPEECHANDTEXTANALYTICS_TOPIC, options, topic_id)

    def get_speechandtextanalytics_categories(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        name: str | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        sort_by: Literal["name", "description"] | None = None,
        ids: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> CategoriesEntityListing:
        """GET /api/v2/speechandtextanalytics/categories: returns CategoriesEntityListing.

        Permissions: all of speechAndTextAnalytics:category:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: asc, desc; default asc.
            sort_by: name, description; default name.
        """
        return self._call(
            _GET_SPEECHANDTEXTANALYTICS_CATEGORIES, options, page_size, page_number, name, sort_order, sort_by, ids
        )

    def get_speechandtextanalytics_category(
        self,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> StaCategory:
        """GET /api/v2/speechandtextanalytics/categories/{categoryId}: returns StaCategory.

        Permissions: all of speechAndTextAnalytics:category:view.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_CATEGORY, options, category_id)

    def get_speechandtextanalytics_conversation(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> ConversationMetrics:
        """GET /api/v2/speechandtextanalytics/conversations/{conversationId}: returns ConversationMetrics.

        Permissions: all of recording:recording:view, speechAndTextAnalytics:data:view.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_CONVERSATION, options, conversation_id)

    def get_speechandtextanalytics_conversation_categories(
        self,
        conversation_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationCategoriesEntityListing:
        """GET /api/v2/speechandtextanalytics/conversations/{conversationId}/categories: returns
        ConversationCategoriesEntityListing.

        Permissions: all of speechAndTextAnalytics:data:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(
            _GET_SPEECHANDTEXTANALYTICS_CONVERSATION_CATEGORIES, options, conversation_id, page_size, page_number
        )

    def get_speechandtextanalytics_conversation_communication_transcripturl(
        self,
        conversation_id: str,
        communication_id: str,
        **options: Unpack[CallOptions],
    ) -> TranscriptUrl:
        """GET
        /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturl:
        returns TranscriptUrl.

        Permissions: all of recording:recording:view, speechAndTextAnalytics:data:view.
        """
        return self._call(
            _GET_SPEECHANDTEXTANALYTICS_CONVERSATION_COMMUNICATION_TRANSCRIPTURL, options, conversation_id,
            communication_id,
        )

    def get_speechandtextanalytics_conversation_communication_transcripturls(
        self,
        conversation_id: str,
        communication_id: str,
        **options: Unpack[CallOptions],
    ) -> TranscriptUrls:
        """GET
        /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturls:
        returns TranscriptUrls.

        Permissions: any of recording:recording:view, recording:recordingSegment:view.
        """
        return self._call(
            _GET_SPEECHANDTEXTANALYTICS_CONVERSATION_COMMUNICATION_TRANSCRIPTURLS, options, conversation_id,
            communication_id,
        )

    def get_speechandtextanalytics_dictionaryfeedback(
        self,
        *,
        dialect: str | None = None,
        next_page: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DictionaryFeedbackEntityListing:
        """GET /api/v2/speechandtextanalytics/dictionaryfeedback: returns DictionaryFeedbackEntityListing.

        Permissions: all of speechAndTextAnalytics:dictionaryterm:view.

        Parameters:
            page_size: default 500.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK, options, dialect, next_page, page_size)

    def get_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id(
        self,
        dictionary_feedback_id: str,
        **options: Unpack[CallOptions],
    ) -> DictionaryFeedback:
        """GET /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}: returns DictionaryFeedback.

        Permissions: all of speechAndTextAnalytics:dictionaryterm:view.
        """
        return self._call(
            _GET_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK_DICTIONARY_FEEDBACK_ID, options, dictionary_feedback_id
        )

    def get_speechandtextanalytics_program(
        self,
        program_id: str,
        **options: Unpack[CallOptions],
    ) -> Program:
        """GET /api/v2/speechandtextanalytics/programs/{programId}: returns Program.

        Permissions: all of speechAndTextAnalytics:program:view.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_PROGRAM, options, program_id)

    def get_speechandtextanalytics_program_mappings(
        self,
        program_id: str,
        **options: Unpack[CallOptions],
    ) -> ProgramMappings:
        """GET /api/v2/speechandtextanalytics/programs/{programId}/mappings: returns ProgramMappings.

        Permissions: all of speechAndTextAnalytics:program:view.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_PROGRAM_MAPPINGS, options, program_id)

    def get_speechandtextanalytics_program_transcriptionengines(
        self,
        program_id: str,
        **options: Unpack[CallOptions],
    ) -> ProgramTranscriptionEngines:
        """GET /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines: returns
        ProgramTranscriptionEngines.

        Permissions: all of speechAndTextAnalytics:program:view.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_PROGRAM_TRANSCRIPTIONENGINES, options, program_id)

    def get_speechandtextanalytics_programs(
        self,
        *,
        next_page: str | None = None,
        page_size: int | None = None,
        state: Literal["Latest", "Published"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProgramsEntityListing:
        """GET /api/v2/speechandtextanalytics/programs: returns ProgramsEntityListing.

        Permissions: all of speechAndTextAnalytics:program:view.

        Parameters:
            page_size: default 20.
            state: Latest, Published.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_PROGRAMS, options, next_page, page_size, state)

    def get_speechandtextanalytics_programs_general_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> GeneralProgramJob:
        """GET /api/v2/speechandtextanalytics/programs/general/jobs/{jobId}: returns GeneralProgramJob.

        Permissions: all of speechAndTextAnalytics:program:add, speechAndTextAnalytics:program:edit,
        speechAndTextAnalytics:topic:add, speechAndTextAnalytics:topic:edit.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_PROGRAMS_GENERAL_JOB, options, job_id)

    def get_speechandtextanalytics_programs_mappings(
        self,
        *,
        next_page: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProgramsMappingsEntityListing:
        """GET /api/v2/speechandtextanalytics/programs/mappings: returns ProgramsMappingsEntityListing.

        Permissions: all of speechAndTextAnalytics:program:view.

        Parameters:
            page_size: default 20.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_PROGRAMS_MAPPINGS, options, next_page, page_size)

    def get_speechandtextanalytics_programs_publishjob(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> ProgramJob:
        """GET /api/v2/speechandtextanalytics/programs/publishjobs/{jobId}: returns ProgramJob.

        Permissions: all of speechAndTextAnalytics:program:publish.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_PROGRAMS_PUBLISHJOB, options, job_id)

    def get_speechandtextanalytics_programs_transcriptionengines_dialects(
        self,
        **options: Unpack[CallOptions],
    ) -> SupportedDialectsEntityListing:
        """GET /api/v2/speechandtextanalytics/programs/transcriptionengines/dialects: returns
        SupportedDialectsEntityListing.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_PROGRAMS_TRANSCRIPTIONENGINES_DIALECTS, options)

    def get_speechandtextanalytics_programs_unpublished(
        self,
        *,
        next_page: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> UnpublishedProgramsEntityListing:
        """GET /api/v2/speechandtextanalytics/programs/unpublished: returns UnpublishedProgramsEntityListing.

        Permissions: all of speechAndTextAnalytics:program:view.

        Parameters:
            page_size: default 20.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_PROGRAMS_UNPUBLISHED, options, next_page, page_size)

    def get_speechandtextanalytics_sentiment_dialects(
        self,
        **options: Unpack[CallOptions],
    ) -> EntityListing:
        """GET /api/v2/speechandtextanalytics/sentiment/dialects: returns EntityListing."""
        return self._call(_GET_SPEECHANDTEXTANALYTICS_SENTIMENT_DIALECTS, options)

    def get_speechandtextanalytics_sentimentfeedback(
        self,
        *,
        dialect: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SentimentFeedbackEntityListing:
        """GET /api/v2/speechandtextanalytics/sentimentfeedback: returns SentimentFeedbackEntityListing.

        Permissions: all of speechAndTextAnalytics:feedback:view.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_SENTIMENTFEEDBACK, options, dialect)

    def get_speechandtextanalytics_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> SpeechTextAnalyticsSettingsResponse:
        """GET /api/v2/speechandtextanalytics/settings: returns SpeechTextAnalyticsSettingsResponse.

        Permissions: all of speechAndTextAnalytics:settings:view.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_SETTINGS, options)

    def get_speechandtextanalytics_topic(
        self,
        topic_id: str,
        **options: Unpack[CallOptions],
    ) -> Topic:
        """GET /api/v2/speechandtextanalytics/topics/{topicId}: returns Topic.

        Permissions: all of speechAndTextAnalytics:topic:view.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_TOPIC, options, topic_id)

    def get_speechandtextanalytics_topics(
        self,
        *,
        next_page: str | None = None,
        page_size: int | None = None,
        state: Literal["latest", "published"] | None = None,
        name: str | None = None,
        ids: Sequence[str] | None = None,
        dialects: Sequence[Literal[
            "en-US", "es-US", "en-AU", "en-GB", "en-ZA", "es-ES", "en-IN", "fr-FR", "fr-CA", "it-IT", "de-DE", "pt-BR",
            "pl-PL", "pt-PT", "nl-NL", "ko-KR",
        ]] | None = None,
        sort_by: Literal["name"] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        **options: Unpack[CallOptions],
    ) -> TopicsEntityListing:
        """GET /api/v2/speechandtextanalytics/topics: returns TopicsEntityListing.

        Permissions: all of speechAndTextAnalytics:topic:view.

        Parameters:
            page_size: default 20.
            state: latest, published.
            dialects: any of en-US, es-US, en-AU, en-GB, en-ZA, es-ES, en-IN, fr-FR, fr-CA, it-IT, de-DE, pt-BR,
                pl-PL, pt-PT, nl-NL, ko-KR.
            sort_by: name.
            sort_order: asc, desc.
        """
        return self._call(
            _GET_SPEECHANDTEXTANALYTICS_TOPICS, options, next_page, page_size, state, name, ids, dialects, sort_by,
            sort_order,
        )

    def get_speechandtextanalytics_topics_dialects(
        self,
        **options: Unpack[CallOptions],
    ) -> EntityListing:
        """GET /api/v2/speechandtextanalytics/topics/dialects: returns EntityListing."""
        return self._call(_GET_SPEECHANDTEXTANALYTICS_TOPICS_DIALECTS, options)

    def get_speechandtextanalytics_topics_general(
        self,
        *,
        dialect: Literal[
            "ar-001", "ar-AE", "ar-BH", "ar-EG", "ar-IL", "ar-SA", "ar-TN", "da-DK", "de-CH", "de-DE", "en-AU", "en-GB",
            "en-HK", "en-IE", "en-IN", "en-NZ", "en-SG", "en-US", "en-ZA", "es-ES", "es-US", "fi-FI", "fr-CA", "fr-FR",
            "he-IL", "it-IT", "ja-JP", "ko-KR", "nb-NO", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "sv-SE",
        ] | None = None,
        **options: Unpack[CallOptions],
    ) -> GeneralTopicsEntityListing:
        """GET /api/v2/speechandtextanalytics/topics/general: returns GeneralTopicsEntityListing.

        Permissions: all of speechAndTextAnalytics:topic:view.

        Parameters:
            dialect: ar-001, ar-AE, ar-BH, ar-EG, ar-IL, ar-SA, ar-TN, da-DK, de-CH, de-DE, en-AU, en-GB, en-HK,
                en-IE, en-IN, en-NZ, en-SG, en-US, en-ZA, es-ES, es-US, fi-FI, fr-CA, fr-FR, he-IL, it-IT, ja-JP,
                ko-KR, nb-NO, nl-NL, pl-PL, pt-BR, pt-PT, sv-SE.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_TOPICS_GENERAL, options, dialect)

    def get_speechandtextanalytics_topics_general_status(
        self,
        *,
        dialect: Literal[
            "ar-001", "ar-AE", "ar-BH", "ar-EG", "ar-IL", "ar-SA", "ar-TN", "da-DK", "de-CH", "de-DE", "en-AU", "en-GB",
            "en-HK", "en-IE", "en-IN", "en-NZ", "en-SG", "en-US", "en-ZA", "es-ES", "es-US", "fi-FI", "fr-CA", "fr-FR",
            "he-IL", "it-IT", "ja-JP", "ko-KR", "nb-NO", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "sv-SE",
        ] | None = None,
        **options: Unpack[CallOptions],
    ) -> UnifiedGeneralTopicEntityListing:
        """GET /api/v2/speechandtextanalytics/topics/general/status: returns UnifiedGeneralTopicEntityListing.

        Permissions: all of speechAndTextAnalytics:topic:view.

        Parameters:
            dialect: ar-001, ar-AE, ar-BH, ar-EG, ar-IL, ar-SA, ar-TN, da-DK, de-CH, de-DE, en-AU, en-GB, en-HK,
                en-IE, en-IN, en-NZ, en-SG, en-US, en-ZA, es-ES, es-US, fi-FI, fr-CA, fr-FR, he-IL, it-IT, ja-JP,
                ko-KR, nb-NO, nl-NL, pl-PL, pt-BR, pt-PT, sv-SE.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_TOPICS_GENERAL_STATUS, options, dialect)

    def get_speechandtextanalytics_topics_publishjob(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> TopicJob:
        """GET /api/v2/speechandtextanalytics/topics/publishjobs/{jobId}: returns TopicJob.

        Permissions: all of speechAndTextAnalytics:topic:publish.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_TOPICS_PUBLISHJOB, options, job_id)

    def get_speechandtextanalytics_translations_language_conversation(
        self,
        language_id: str,
        conversation_id: str,
        *,
        communication_id: str | None = None,
        recording_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CommunicationTranslationList:
        """GET /api/v2/speechandtextanalytics/translations/languages/{languageId}/conversations/{conversationId}:
        returns CommunicationTranslationList.

        Permissions: all of speechAndTextAnalytics:translation:view.
        Preview: the platform may change it without notice.
        """
        return self._call(
            _GET_SPEECHANDTEXTANALYTICS_TRANSLATIONS_LANGUAGE_CONVERSATION, options, language_id, conversation_id,
            communication_id, recording_id,
        )

    def get_speechandtextanalytics_translations_languages(
        self,
        **options: Unpack[CallOptions],
    ) -> TranslateSupportedLanguageList:
        """GET /api/v2/speechandtextanalytics/translations/languages: returns TranslateSupportedLanguageList.

        Permissions: all of speechAndTextAnalytics:translation:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_SPEECHANDTEXTANALYTICS_TRANSLATIONS_LANGUAGES, options)

    def patch_speechandtextanalytics_settings(
        self,
        body: SpeechTextAnalyticsSettingsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SpeechTextAnalyticsSettingsResponse:
        """PATCH /api/v2/speechandtextanalytics/settings: returns SpeechTextAnalyticsSettingsResponse.

        Permissions: all of speechAndTextAnalytics:settings:edit.
        """
        return self._call(_PATCH_SPEECHANDTEXTANALYTICS_SETTINGS, options, body)

    def post_speechandtextanalytics_categories(
        self,
        body: CategoryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> StaCategory:
        """POST /api/v2/speechandtextanalytics/categories: returns StaCategory.

        Permissions: all of speechAndTextAnalytics:category:add.
        """
        return self._call(_POST_SPEECHANDTEXTANALYTICS_CATEGORIES, options, body)

    def post_speechandtextanalytics_dictionaryfeedback(
        self,
        body: DictionaryFeedback | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DictionaryFeedback:
        """POST /api/v2/speechandtextanalytics/dictionaryfeedback: returns DictionaryFeedback.

        Permissions: all of speechAndTextAnalytics:dictionaryterm:add.
        """
        return self._call(_POST_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK, options, body)

    def post_speechandtextanalytics_programs(
        self,
        body: ProgramRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Program:
        """POST /api/v2/speechandtextanalytics/programs: returns Program.

        Permissions: all of speechAndTextAnalytics:program:add.
        """
        return self._call(_POST_SPEECHANDTEXTANALYTICS_PROGRAMS, options, body)

    def post_speechandtextanalytics_programs_general_jobs(
        self,
        body: GeneralProgramJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> GeneralProgramJob:
        """POST /api/v2/speechandtextanalytics/programs/general/jobs: returns GeneralProgramJob.

        Permissions: all of speechAndTextAnalytics:program:add, speechAndTextAnalytics:program:edit,
        speechAndTextAnalytics:topic:add, speechAndTextAnalytics:topic:edit.
        """
        return self._call(_POST_SPEECHANDTEXTANALYTICS_PROGRAMS_GENERAL_JOBS, options, body)

    def post_speechandtextanalytics_programs_publishjobs(
        self,
        body: ProgramJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ProgramJob:
        """POST /api/v2/speechandtextanalytics/programs/publishjobs: returns ProgramJob.

        Permissions: all of speechAndTextAnalytics:program:publish.
        """
        return self._call(_POST_SPEECHANDTEXTANALYTICS_PROGRAMS_PUBLISHJOBS, options, body)

    def post_speechandtextanalytics_sentimentfeedback(
        self,
        body: SentimentFeedback | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SentimentFeedback:
        """POST /api/v2/speechandtextanalytics/sentimentfeedback: returns SentimentFeedback.

        Permissions: all of speechAndTextAnalytics:feedback:add.
        """
        return self._call(_POST_SPEECHANDTEXTANALYTICS_SENTIMENTFEEDBACK, options, body)

    def post_speechandtextanalytics_topics(
        self,
        body: TopicRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Topic:
        """POST /api/v2/speechandtextanalytics/topics: returns Topic.

        Permissions: all of speechAndTextAnalytics:topic:add.
        """
        return self._call(_POST_SPEECHANDTEXTANALYTICS_TOPICS, options, body)

    def post_speechandtextanalytics_topics_publishjobs(
        self,
        body: TopicJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TopicJob:
        """POST /api/v2/speechandtextanalytics/topics/publishjobs: returns TopicJob.

        Permissions: all of speechAndTextAnalytics:topic:publish.
        """
        return self._call(_POST_SPEECHANDTEXTANALYTICS_TOPICS_PUBLISHJOBS, options, body)

    def post_speechandtextanalytics_transcripts_search(
        self,
        body: TranscriptSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JsonSearchResponse:
        """POST /api/v2/speechandtextanalytics/transcripts/search: returns JsonSearchResponse.

        Permissions: any of analytics:conversationDetail:view, recording:recording:view.
        """
        return self._call(_POST_SPEECHANDTEXTANALYTICS_TRANSCRIPTS_SEARCH, options, body)

    def put_speechandtextanalytics_category(
        self,
        category_id: str,
        body: CategoryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> StaCategory:
        """PUT /api/v2/speechandtextanalytics/categories/{categoryId}: returns StaCategory.

        Permissions: all of speechAndTextAnalytics:category:edit.
        """
        return self._call(_PUT_SPEECHANDTEXTANALYTICS_CATEGORY, options, category_id, body)

    def put_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id(
        self,
        dictionary_feedback_id: str,
        *,
        body: DictionaryFeedback | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> DictionaryFeedback:
        """PUT /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}: returns DictionaryFeedback.

        Permissions: all of speechAndTextAnalytics:dictionaryterm:edit.
        """
        return self._call(
            _PUT_SPEECHANDTEXTANALYTICS_DICTIONARYFEEDBACK_DICTIONARY_FEEDBACK_ID, options, dictionary_feedback_id,
            body,
        )

    def put_speechandtextanalytics_program(
        self,
        program_id: str,
        body: ProgramRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Program:
        """PUT /api/v2/speechandtextanalytics/programs/{programId}: returns Program.

        Permissions: all of speechAndTextAnalytics:program:edit.
        """
        return self._call(_PUT_SPEECHANDTEXTANALYTICS_PROGRAM, options, program_id, body)

    def put_speechandtextanalytics_program_mappings(
        self,
        program_id: str,
        body: ProgramMappingsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ProgramMappings:
        """PUT /api/v2/speechandtextanalytics/programs/{programId}/mappings: returns ProgramMappings.

        Permissions: all of speechAndTextAnalytics:program:edit.
        """
        return self._call(_PUT_SPEECHANDTEXTANALYTICS_PROGRAM_MAPPINGS, options, program_id, body)

    def put_speechandtextanalytics_program_transcriptionengines(
        self,
        program_id: str,
        body: TranscriptionEnginesRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ProgramTranscriptionEngines:
        """PUT /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines: returns
        ProgramTranscriptionEngines.

        Permissions: all of speechAndTextAnalytics:program:edit.
        """
        return self._call(_PUT_SPEECHANDTEXTANALYTICS_PROGRAM_TRANSCRIPTIONENGINES, options, program_id, body)

    def put_speechandtextanalytics_settings(
        self,
        body: SpeechTextAnalyticsSettingsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SpeechTextAnalyticsSettingsResponse:
        """PUT /api/v2/speechandtextanalytics/settings: returns SpeechTextAnalyticsSettingsResponse.

        Permissions: all of speechAndTextAnalytics:settings:edit.
        """
        return self._call(_PUT_SPEECHANDTEXTANALYTICS_SETTINGS, options, body)

    def put_speechandtextanalytics_topic(
        self,
        topic_id: str,
        body: TopicRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Topic:
        """PUT /api/v2/speechandtextanalytics/topics/{topicId}: returns Topic.

        Permissions: all of speechAndTextAnalytics:topic:edit.
        """
        return self._call(_PUT_SPEECHANDTEXTANALYTICS_TOPIC, options, topic_id, body)
