# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
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
from ..operation import Api, CallOptions

class _GeneralProgramJob(GeneralProgramJob, behaviour.JobStart[behaviour.Item]):
    """GeneralProgramJob, for a type checker with what the results of the job are."""

class _ProgramJob(ProgramJob, behaviour.JobStart[behaviour.Item]):
    """ProgramJob, for a type checker with what the results of the job are."""

class _TopicJob(TopicJob, behaviour.JobStart[behaviour.Item]):
    """TopicJob, for a type checker with what the results of the job are."""

class SpeechTextAnalyticsApi(Api):
    """The Speech Text Analytics operations of the Platform API."""

    def delete_speechandtextanalytics_category(
        self,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a category.

        DELETE /api/v2/speechandtextanalytics/categories/{categoryId}

        Permissions: all of speechAndTextAnalytics:category:delete.
        """
        ...

    def delete_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id(
        self,
        dictionary_feedback_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a dictionary feedback entry.

        DELETE /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}

        Permissions: all of speechAndTextAnalytics:dictionaryterm:delete.
        """
        ...

    def delete_speechandtextanalytics_program(
        self,
        program_id: str,
        *,
        force_delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DeleteProgramResponse:
        """Delete a program.

        DELETE /api/v2/speechandtextanalytics/programs/{programId}

        Permissions: all of speechAndTextAnalytics:program:delete.

        Parameters:
            force_delete: default False.
        """
        ...

    def delete_speechandtextanalytics_sentimentfeedback(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete all sentiment feedback.

        DELETE /api/v2/speechandtextanalytics/sentimentfeedback

        Permissions: all of speechAndTextAnalytics:feedback:delete.
        """
        ...

    def delete_speechandtextanalytics_sentimentfeedback_sentiment_feedback_id(
        self,
        sentiment_feedback_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a sentiment feedback entry.

        DELETE /api/v2/speechandtextanalytics/sentimentfeedback/{sentimentFeedbackId}

        Permissions: all of speechAndTextAnalytics:feedback:delete.
        """
        ...

    def delete_speechandtextanalytics_topic(
        self,
        topic_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a topic.

        DELETE /api/v2/speechandtextanalytics/topics/{topicId}

        Permissions: all of speechAndTextAnalytics:topic:delete.
        """
        ...

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
        """List the categories.

        GET /api/v2/speechandtextanalytics/categories

        Permissions: all of speechAndTextAnalytics:category:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            name: Name to look for or to use.
            sort_order: Direction of the order; asc, desc; default asc.
            sort_by: Field to order by; name, description; default name.
        """
        ...

    def get_speechandtextanalytics_category(
        self,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> StaCategory:
        """Get a category.

        GET /api/v2/speechandtextanalytics/categories/{categoryId}

        Permissions: all of speechAndTextAnalytics:category:view.
        """
        ...

    def get_speechandtextanalytics_conversation(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> ConversationMetrics:
        """Get the speech and text analytics of a conversation.

        GET /api/v2/speechandtextanalytics/conversations/{conversationId}

        Permissions: all of recording:recording:view, speechAndTextAnalytics:data:view.
        """
        ...

    def get_speechandtextanalytics_conversation_categories(
        self,
        conversation_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationCategoriesEntityListing:
        """List the categories of a conversation.

        GET /api/v2/speechandtextanalytics/conversations/{conversationId}/categories

        Permissions: all of speechAndTextAnalytics:data:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_speechandtextanalytics_conversation_communication_transcripturl(
        self,
        conversation_id: str,
        communication_id: str,
        **options: Unpack[CallOptions],
    ) -> TranscriptUrl:
        """Get the transcript URL of a communication in a conversation.

        GET
        /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturl

        Permissions: all of recording:recording:view, speechAndTextAnalytics:data:view.
        """
        ...

    def get_speechandtextanalytics_conversation_communication_transcripturls(
        self,
        conversation_id: str,
        communication_id: str,
        **options: Unpack[CallOptions],
    ) -> TranscriptUrls:
        """Get the transcript URLs of a communication in a conversation.

        GET
        /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturls

        Permissions: any of recording:recording:view, recording:recordingSegment:view.
        """
        ...

    def get_speechandtextanalytics_dictionaryfeedback(
        self,
        *,
        dialect: str | None = None,
        next_page: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DictionaryFeedbackEntityListing:
        """Get the dictionary feedback.

        GET /api/v2/speechandtextanalytics/dictionaryfeedback

        Permissions: all of speechAndTextAnalytics:dictionaryterm:view.
        Lists: its items are in entities; the next page is asked for by next_page, from next_uri of the answer.

        Parameters:
            next_page: Token of the next page, from the answer before.
            page_size: Most items on a page; default 500.
        """
        ...

    def get_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id(
        self,
        dictionary_feedback_id: str,
        **options: Unpack[CallOptions],
    ) -> DictionaryFeedback:
        """Get a dictionary feedback entry.

        GET /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}

        Permissions: all of speechAndTextAnalytics:dictionaryterm:view.
        """
        ...

    def get_speechandtextanalytics_program(
        self,
        program_id: str,
        **options: Unpack[CallOptions],
    ) -> Program:
        """Get a program.

        GET /api/v2/speechandtextanalytics/programs/{programId}

        Permissions: all of speechAndTextAnalytics:program:view.
        """
        ...

    def get_speechandtextanalytics_program_mappings(
        self,
        program_id: str,
        **options: Unpack[CallOptions],
    ) -> ProgramMappings:
        """Get the mappings of a program.

        GET /api/v2/speechandtextanalytics/programs/{programId}/mappings

        Permissions: all of speechAndTextAnalytics:program:view.
        """
        ...

    def get_speechandtextanalytics_program_transcriptionengines(
        self,
        program_id: str,
        **options: Unpack[CallOptions],
    ) -> ProgramTranscriptionEngines:
        """Get the transcription engines of a program.

        GET /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines

        Permissions: all of speechAndTextAnalytics:program:view.
        """
        ...

    def get_speechandtextanalytics_programs(
        self,
        *,
        next_page: str | None = None,
        page_size: int | None = None,
        state: Literal["Latest", "Published"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProgramsEntityListing:
        """List the programs.

        GET /api/v2/speechandtextanalytics/programs

        Permissions: all of speechAndTextAnalytics:program:view.
        Lists: its items are in entities; the next page is asked for by next_page, from next_uri of the answer.

        Parameters:
            next_page: Token of the next page, from the answer before.
            page_size: Most items on a page; default 20.
            state: Latest, Published.
        """
        ...

    def get_speechandtextanalytics_programs_general_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> GeneralProgramJob:
        """Get a job on the general program of a dialect.

        GET /api/v2/speechandtextanalytics/programs/general/jobs/{jobId}

        Permissions: all of speechAndTextAnalytics:program:add, speechAndTextAnalytics:program:edit,
        speechAndTextAnalytics:topic:add, speechAndTextAnalytics:topic:edit.
        """
        ...

    def get_speechandtextanalytics_programs_mappings(
        self,
        *,
        next_page: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProgramsMappingsEntityListing:
        """List the mappings of all programs.

        GET /api/v2/speechandtextanalytics/programs/mappings

        Permissions: all of speechAndTextAnalytics:program:view.
        Lists: its items are in entities; the next page is asked for by next_page, from next_uri of the answer.

        Parameters:
            next_page: Token of the next page, from the answer before.
            page_size: Most items on a page; default 20.
        """
        ...

    def get_speechandtextanalytics_programs_publishjob(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> ProgramJob:
        """Get a program publish job.

        GET /api/v2/speechandtextanalytics/programs/publishjobs/{jobId}

        Permissions: all of speechAndTextAnalytics:program:publish.
        """
        ...

    def get_speechandtextanalytics_programs_transcriptionengines_dialects(
        self,
        **options: Unpack[CallOptions],
    ) -> SupportedDialectsEntityListing:
        """List the dialects that transcription engines support.

        GET /api/v2/speechandtextanalytics/programs/transcriptionengines/dialects

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_speechandtextanalytics_programs_unpublished(
        self,
        *,
        next_page: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> UnpublishedProgramsEntityListing:
        """List the unpublished programs.

        GET /api/v2/speechandtextanalytics/programs/unpublished

        Permissions: all of speechAndTextAnalytics:program:view.
        Lists: its items are in entities; the next page is asked for by next_page, from next_uri of the answer.

        Parameters:
            next_page: Token of the next page, from the answer before.
            page_size: Most items on a page; default 20.
        """
        ...

    def get_speechandtextanalytics_sentiment_dialects(
        self,
        **options: Unpack[CallOptions],
    ) -> EntityListing:
        """List the dialects that sentiment analysis supports.

        GET /api/v2/speechandtextanalytics/sentiment/dialects

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_speechandtextanalytics_sentimentfeedback(
        self,
        *,
        dialect: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SentimentFeedbackEntityListing:
        """Get the sentiment feedback.

        GET /api/v2/speechandtextanalytics/sentimentfeedback

        Permissions: all of speechAndTextAnalytics:feedback:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_speechandtextanalytics_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> SpeechTextAnalyticsSettingsResponse:
        """Get the settings of speech and text analytics.

        GET /api/v2/speechandtextanalytics/settings

        Permissions: all of speechAndTextAnalytics:settings:view.
        """
        ...

    def get_speechandtextanalytics_topic(
        self,
        topic_id: str,
        **options: Unpack[CallOptions],
    ) -> Topic:
        """Get a topic.

        GET /api/v2/speechandtextanalytics/topics/{topicId}

        Permissions: all of speechAndTextAnalytics:topic:view.
        """
        ...

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
        """List the topics.

        GET /api/v2/speechandtextanalytics/topics

        Permissions: all of speechAndTextAnalytics:topic:view.
        Lists: its items are in entities; the next page is asked for by next_page, from next_uri of the answer.

        Parameters:
            next_page: Token of the next page, from the answer before.
            page_size: Most items on a page; default 20.
            state: latest, published.
            name: Name to look for or to use.
            dialects: any of en-US, es-US, en-AU, en-GB, en-ZA, es-ES, en-IN, fr-FR, fr-CA, it-IT, de-DE, pt-BR,
                pl-PL, pt-PT, nl-NL, ko-KR.
            sort_by: Field to order by; name.
            sort_order: Direction of the order; asc, desc.
        """
        ...

    def get_speechandtextanalytics_topics_dialects(
        self,
        **options: Unpack[CallOptions],
    ) -> EntityListing:
        """List the dialects that topics support.

        GET /api/v2/speechandtextanalytics/topics/dialects

        Lists: its items are in entities; there is one page.
        """
        ...

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
        """List the general topics.

        GET /api/v2/speechandtextanalytics/topics/general

        Permissions: all of speechAndTextAnalytics:topic:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            dialect: ar-001, ar-AE, ar-BH, ar-EG, ar-IL, ar-SA, ar-TN, da-DK, de-CH, de-DE, en-AU, en-GB, en-HK,
                en-IE, en-IN, en-NZ, en-SG, en-US, en-ZA, es-ES, es-US, fi-FI, fr-CA, fr-FR, he-IL, it-IT, ja-JP,
                ko-KR, nb-NO, nl-NL, pl-PL, pt-BR, pt-PT, sv-SE.
        """
        ...

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
        """List the general topics with their status.

        GET /api/v2/speechandtextanalytics/topics/general/status

        Permissions: all of speechAndTextAnalytics:topic:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            dialect: ar-001, ar-AE, ar-BH, ar-EG, ar-IL, ar-SA, ar-TN, da-DK, de-CH, de-DE, en-AU, en-GB, en-HK,
                en-IE, en-IN, en-NZ, en-SG, en-US, en-ZA, es-ES, es-US, fi-FI, fr-CA, fr-FR, he-IL, it-IT, ja-JP,
                ko-KR, nb-NO, nl-NL, pl-PL, pt-BR, pt-PT, sv-SE.
        """
        ...

    def get_speechandtextanalytics_topics_publishjob(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> TopicJob:
        """Get a topic publish job.

        GET /api/v2/speechandtextanalytics/topics/publishjobs/{jobId}

        Permissions: all of speechAndTextAnalytics:topic:publish.
        """
        ...

    def get_speechandtextanalytics_translations_language_conversation(
        self,
        language_id: str,
        conversation_id: str,
        *,
        communication_id: str | None = None,
        recording_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CommunicationTranslationList:
        """Get the translation of a conversation into a language.

        GET /api/v2/speechandtextanalytics/translations/languages/{languageId}/conversations/{conversationId}

        Permissions: all of speechAndTextAnalytics:translation:view.
        Preview: the platform may change it without notice.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_speechandtextanalytics_translations_languages(
        self,
        **options: Unpack[CallOptions],
    ) -> TranslateSupportedLanguageList:
        """List the translation languages.

        GET /api/v2/speechandtextanalytics/translations/languages

        Permissions: all of speechAndTextAnalytics:translation:view.
        Preview: the platform may change it without notice.
        Lists: its items are in entities; there is one page.
        """
        ...

    def patch_speechandtextanalytics_settings(
        self,
        body: SpeechTextAnalyticsSettingsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SpeechTextAnalyticsSettingsResponse:
        """Change some of the settings of speech and text analytics.

        PATCH /api/v2/speechandtextanalytics/settings

        Permissions: all of speechAndTextAnalytics:settings:edit.

        Parameters:
            body: What is sent: a set of speech text analytics settings (default program id, expected dialects, text
                analytics enabled and 1 more).
        """
        ...

    def post_speechandtextanalytics_categories(
        self,
        body: CategoryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> StaCategory:
        """Create a category.

        POST /api/v2/speechandtextanalytics/categories

        Permissions: all of speechAndTextAnalytics:category:add.

        Parameters:
            body: What is sent: a category (name, interaction type, criteria and 1 more).
        """
        ...

    def post_speechandtextanalytics_dictionaryfeedback(
        self,
        body: DictionaryFeedback | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DictionaryFeedback:
        """Create the dictionary feedback.

        POST /api/v2/speechandtextanalytics/dictionaryfeedback

        Permissions: all of speechAndTextAnalytics:dictionaryterm:add.

        Parameters:
            body: What is sent: a dictionary feedback entry (term, dialect, example phrases and 9 more).
        """
        ...

    def post_speechandtextanalytics_programs(
        self,
        body: ProgramRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Program:
        """Create a program.

        POST /api/v2/speechandtextanalytics/programs

        Permissions: all of speechAndTextAnalytics:program:add.

        Parameters:
            body: What is sent: a program (name, description, topic ids and 1 more).
        """
        ...

    def post_speechandtextanalytics_programs_general_jobs(
        self,
        body: GeneralProgramJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _GeneralProgramJob[Any]:
        """Start a job on the general program of a dialect.

        POST /api/v2/speechandtextanalytics/programs/general/jobs

        Permissions: all of speechAndTextAnalytics:program:add, speechAndTextAnalytics:program:edit,
        speechAndTextAnalytics:topic:add, speechAndTextAnalytics:topic:edit.
        Starts a job: get_speechandtextanalytics_programs_general_job tells its state; it ends in one of Completed,
        Failed.

        Parameters:
            body: What is sent: a general program job (dialect and mode).
        """
        ...

    def post_speechandtextanalytics_programs_publishjobs(
        self,
        body: ProgramJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _ProgramJob[Any]:
        """Start a job that publishes programs.

        POST /api/v2/speechandtextanalytics/programs/publishjobs

        Permissions: all of speechAndTextAnalytics:program:publish.
        Starts a job: get_speechandtextanalytics_programs_publishjob tells its state; it ends in one of Completed,
        Failed.

        Parameters:
            body: What is sent: a program job (program ids).
        """
        ...

    def post_speechandtextanalytics_sentimentfeedback(
        self,
        body: SentimentFeedback | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SentimentFeedback:
        """Create the sentiment feedback.

        POST /api/v2/speechandtextanalytics/sentimentfeedback

        Permissions: all of speechAndTextAnalytics:feedback:add.

        Parameters:
            body: What is sent: a sentiment feedback entry (phrase, dialect, feedback value and 3 more).
        """
        ...

    def post_speechandtextanalytics_topics(
        self,
        body: TopicRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Topic:
        """Create a topic.

        POST /api/v2/speechandtextanalytics/topics

        Permissions: all of speechAndTextAnalytics:topic:add.

        Parameters:
            body: What is sent: a request (name, dialect, description and 5 more).
        """
        ...

    def post_speechandtextanalytics_topics_publishjobs(
        self,
        body: TopicJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _TopicJob[Any]:
        """Start a job that publishes topics.

        POST /api/v2/speechandtextanalytics/topics/publishjobs

        Permissions: all of speechAndTextAnalytics:topic:publish.
        Starts a job: get_speechandtextanalytics_topics_publishjob tells its state; it ends in one of Completed,
        Failed.

        Parameters:
            body: What is sent: a job (topic ids).
        """
        ...

    def post_speechandtextanalytics_transcripts_search(
        self,
        body: TranscriptSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JsonSearchResponse:
        """Search transcripts.

        POST /api/v2/speechandtextanalytics/transcripts/search

        Permissions: any of analytics:conversationDetail:view, recording:recording:view.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a transcript search (types, sort order, sort by and 5 more).
        """
        ...

    def put_speechandtextanalytics_category(
        self,
        category_id: str,
        body: CategoryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> StaCategory:
        """Update a category.

        PUT /api/v2/speechandtextanalytics/categories/{categoryId}

        Permissions: all of speechAndTextAnalytics:category:edit.

        Parameters:
            body: What is sent: a category (name, interaction type, criteria and 1 more).
        """
        ...

    def put_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id(
        self,
        dictionary_feedback_id: str,
        *,
        body: DictionaryFeedback | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> DictionaryFeedback:
        """Update a dictionary feedback entry.

        PUT /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}

        Permissions: all of speechAndTextAnalytics:dictionaryterm:edit.

        Parameters:
            body: What is sent: a dictionary feedback entry (term, dialect, example phrases and 9 more).
        """
        ...

    def put_speechandtextanalytics_program(
        self,
        program_id: str,
        body: ProgramRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Program:
        """Update a program.

        PUT /api/v2/speechandtextanalytics/programs/{programId}

        Permissions: all of speechAndTextAnalytics:program:edit.

        Parameters:
            body: What is sent: a program (name, description, topic ids and 1 more).
        """
        ...

    def put_speechandtextanalytics_program_mappings(
        self,
        program_id: str,
        body: ProgramMappingsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ProgramMappings:
        """Update the mappings of a program.

        PUT /api/v2/speechandtextanalytics/programs/{programId}/mappings

        Permissions: all of speechAndTextAnalytics:program:edit.

        Parameters:
            body: What is sent: a program mappings (queue ids and flow ids).
        """
        ...

    def put_speechandtextanalytics_program_transcriptionengines(
        self,
        program_id: str,
        body: TranscriptionEnginesRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ProgramTranscriptionEngines:
        """Update the transcription engines of a program.

        PUT /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines

        Permissions: all of speechAndTextAnalytics:program:edit.

        Parameters:
            body: What is sent: a transcription engines (transcription engines).
        """
        ...

    def put_speechandtextanalytics_settings(
        self,
        body: SpeechTextAnalyticsSettingsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SpeechTextAnalyticsSettingsResponse:
        """Update the settings of speech and text analytics.

        PUT /api/v2/speechandtextanalytics/settings

        Permissions: all of speechAndTextAnalytics:settings:edit.

        Parameters:
            body: What is sent: a set of speech text analytics settings (default program id, expected dialects, text
                analytics enabled and 1 more).
        """
        ...

    def put_speechandtextanalytics_topic(
        self,
        topic_id: str,
        body: TopicRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Topic:
        """Update a topic.

        PUT /api/v2/speechandtextanalytics/topics/{topicId}

        Permissions: all of speechAndTextAnalytics:topic:edit.

        Parameters:
            body: What is sent: a request (name, dialect, description and 5 more).
        """
        ...
