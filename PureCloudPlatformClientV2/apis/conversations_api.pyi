# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    AdditionalMessage, AfterCallWorkUpdate, AgentlessEmailSendRequestDto, AgentlessEmailSendResponseDto,
    AnalyticsConversation, AnalyticsConversationAsyncQueryResponse, AnalyticsConversationQueryResponse,
    AnalyticsConversationWithoutAttributes, AnalyticsConversationWithoutAttributesMultiGetResponse, AssignedWrapupCode,
    AsyncConversationQuery, AsyncQueryResponse, AsyncQueryStatus, BulkCallbackDisconnectRequest,
    BulkCallbackPatchRequest, BulkCallbackPatchResponse, CachedMediaItem, CachedMediaItemEntityListing, CallCommand,
    CallConversation, CallConversationEntityListing, CallHistoryConversationEntityListing, CallbackConversation,
    CallbackConversationEntityListing, ChatConversation, ChatConversationEntityListing, CobrowseConversation,
    CobrowseConversationEntityListing, CobrowseWebMessagingSession, ConsultTransfer, ConsultTransferResponse,
    ConsultTransferToAgent, ConsultTransferToExternal, ConsultTransferToQueue, ConsultTransferUpdate, Conversation,
    ConversationActivityQuery, ConversationActivityResponse, ConversationAggregateDataContainer,
    ConversationAggregateQueryResponse, ConversationAggregationQuery, ConversationAsyncAggregateQueryResponse,
    ConversationAsyncAggregationQuery, ConversationEncryptionConfiguration, ConversationEncryptionConfigurationListing,
    ConversationEntityListing, ConversationParticipantSearchRequest, ConversationQuery, ConversationSecureAttributes,
    ConversationSummariesGetResponse, ConversationTagsUpdate, ConversationThreadingWindow, ConversationUser,
    ConversationUtilizationLabelUpdate, CopyAttachmentsRequest, CreateCallRequest, CreateCallResponse,
    CreateCallbackCommand, CreateCallbackOnConversationCommand, CreateCallbackResponse, CreateEmailRequest,
    CreateOutboundMessagingConversationRequest, CreateOutboundMessagingConversationResponse, CreateSecureSession,
    CreateWebChatMessageRequest, CreateWebChatRequest, DataAvailabilityResponse, Digits, DraftManipulationRequest,
    EmailConversation, EmailConversationEntityListing, EmailMessage, EmailMessagePreviewListing, EmailMessageReply,
    EmailsSettings, FacebookAppCredentials, FacebookIntegration, FacebookIntegrationEntityListing,
    FacebookIntegrationRequest, FacebookIntegrationUpdateRequest, FacebookPermissionEntityListing, FaxSendRequest,
    FaxSendResponse, Feedback, FeedbackAddRequest, GenerateMeetingIdRequest, InboundMessageRequest,
    InstagramIntegration, InstagramIntegrationEntityListing, InstagramIntegrationRequest,
    InstagramIntegrationUpdateRequest, JsonCursorSearchResponse, MaxParticipants, MediaParticipantRequest,
    MeetingIdRecord, MessageConversation, MessageConversationEntityListing, MessageData, MessageMediaData,
    MessageTypingEventRequest, MessagingConfigListing, MessagingIntegrationEntityListing, MessagingSetting,
    MessagingSettingDefaultRequest, MessagingSettingPatchRequest, MessagingSettingRequest, OpenEventNormalizedMessage,
    OpenInboundNormalizedEvent, OpenInboundNormalizedMessage, OpenInboundNormalizedReceipt, OpenIntegration,
    OpenIntegrationEntityListing, OpenIntegrationRequest, OpenIntegrationUpdateRequest, OpenMessageNormalizedMessage,
    OpenNormalizedMessage, OpenReceiptNormalizedMessage, ParkingStateRequest, ParticipantAttributes,
    PatchCallbackRequest, PatchCallbackResponse, PropertyIndexRequest, SecureSession, SecureSessionEntityListing,
    SendAgentlessOutboundMessageRequest, SendAgentlessOutboundMessageResponse, SetRecordingState, SetUuiDataRequest,
    Settings, Suggestion, SuggestionEngagement, SuggestionListing, SupportedContent, SupportedContentListing,
    SupportedContentReference, TextMessageListing, TransferRequest, TransferToAgentRequest, TransferToExternalRequest,
    TransferToQueueRequest, VideoConferenceDetails, WebChatMessage, WebChatMessageEntityList, WebChatTyping,
    WhatsAppEmbeddedSignupIntegrationActivationRequest, WhatsAppEmbeddedSignupIntegrationRequest, WhatsAppIntegration,
    WhatsAppIntegrationEntityListing, WhatsAppIntegrationRequest, WhatsAppIntegrationUpdateRequest, WrapupCode,
    WrapupInput,
)
from ..operation import Api, CallOptions

class _AsyncQueryResponse(AsyncQueryResponse, behaviour.JobStart[behaviour.Item]):
    """AsyncQueryResponse, for a type checker with what the results of the job are."""

class ConversationsApi(Api):
    """The Conversations operations of the Platform API."""

    def delete_analytics_conversations_details_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a conversation details job.

        DELETE /api/v2/analytics/conversations/details/jobs/{jobId}

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        ...

    def delete_conversation_participant_code(
        self,
        conversation_id: str,
        participant_id: str,
        add_communication_code: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a communication code of a participant in a conversation.

        DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/codes/{addCommunicationCode}
        """
        ...

    def delete_conversation_participant_flaggedreason(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the flagged reason of a participant in a conversation.

        DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason
        """
        ...

    def delete_conversations_call_participant_consult(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the consultation of a participant in a call.

        DELETE /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult
        """
        ...

    def delete_conversations_email_messages_draft_attachment(
        self,
        conversation_id: str,
        attachment_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a message draft attachment of an email conversation.

        DELETE /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/{attachmentId}
        """
        ...

    def delete_conversations_messages_cachedmedia_cached_media_item_id(
        self,
        cached_media_item_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a cached media item.

        DELETE /api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}

        Permissions: any of conversation:cachedMedia:delete.
        """
        ...

    def delete_conversations_messaging_integrations_facebook_integration_id(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a Facebook messaging integration.

        DELETE /api/v2/conversations/messaging/integrations/facebook/{integrationId}

        Permissions: all of messaging:integration:delete.
        """
        ...

    def delete_conversations_messaging_integrations_instagram_integration_id(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an Instagram messaging integration.

        DELETE /api/v2/conversations/messaging/integrations/instagram/{integrationId}

        Permissions: all of messaging:integration:delete.
        """
        ...

    def delete_conversations_messaging_integrations_open_integration_id(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an open messaging integration.

        DELETE /api/v2/conversations/messaging/integrations/open/{integrationId}

        Permissions: all of messaging:integration:delete.
        """
        ...

    def delete_conversations_messaging_integrations_whatsapp_integration_id(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> WhatsAppIntegration:
        """Delete a WhatsApp messaging integration.

        DELETE /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}

        Permissions: all of messaging:integration:delete.
        """
        ...

    def delete_conversations_messaging_setting(
        self,
        message_setting_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a set of messaging settings.

        DELETE /api/v2/conversations/messaging/settings/{messageSettingId}

        Permissions: all of messaging:setting:delete.
        """
        ...

    def delete_conversations_messaging_settings_default(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the default messaging settings.

        DELETE /api/v2/conversations/messaging/settings/default

        Permissions: all of messaging:setting:delete.
        """
        ...

    def delete_conversations_messaging_supportedcontent_supported_content_id(
        self,
        supported_content_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a supported content profile.

        DELETE /api/v2/conversations/messaging/supportedcontent/{supportedContentId}

        Permissions: all of messaging:supportedContent:delete.
        """
        ...

    def get_analytics_conversation_details(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationWithoutAttributes:
        """Get the details of a conversation.

        GET /api/v2/analytics/conversations/{conversationId}/details

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        ...

    def get_analytics_conversations_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a conversation aggregate job.

        GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}

        Permissions: any of analytics:conversationAggregate:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_conversations_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationAsyncAggregateQueryResponse:
        """List the results of a conversation aggregate job.

        GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results

        Permissions: any of analytics:conversationAggregate:view.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_analytics_conversations_details(
        self,
        *,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationWithoutAttributesMultiGetResponse:
        """List the conversation details.

        GET /api/v2/analytics/conversations/details

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        Lists: its items are in conversations; there is one page.
        """
        ...

    def get_analytics_conversations_details_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a conversation details job.

        GET /api/v2/analytics/conversations/details/jobs/{jobId}

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        ...

    def get_analytics_conversations_details_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationAsyncQueryResponse:
        """List the results of a conversation details job.

        GET /api/v2/analytics/conversations/details/jobs/{jobId}/results

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        Lists: its items are in conversations; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
            page_size: Most items on a page.
        """
        ...

    def get_analytics_conversations_details_jobs_availability(
        self,
        **options: Unpack[CallOptions],
    ) -> DataAvailabilityResponse:
        """Get the conversation details job availability.

        GET /api/v2/analytics/conversations/details/jobs/availability

        Permissions: any of analytics:conversationDetail:view.
        """
        ...

    def get_conversation(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """Get a conversation.

        GET /api/v2/conversations/{conversationId}

        Permissions: any of conversation:communication:view.
        """
        ...

    def get_conversation_participant_secureivrsession(
        self,
        conversation_id: str,
        participant_id: str,
        secure_session_id: str,
        **options: Unpack[CallOptions],
    ) -> SecureSession:
        """Get a secure IVR session of a participant in a conversation.

        GET /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions/{secureSessionId}
        """
        ...

    def get_conversation_participant_secureivrsessions(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> SecureSessionEntityListing:
        """List the secure IVR sessions of a participant in a conversation.

        GET /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_conversation_participant_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """Get the wrap-up of a participant in a conversation.

        GET /api/v2/conversations/{conversationId}/participants/{participantId}/wrapup

        Parameters:
            provisional: Whether to ask for provisional results; default False.
        """
        ...

    def get_conversation_participant_wrapupcodes(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> list[WrapupCode]:
        """List the wrap-up codes of a participant in a conversation.

        GET /api/v2/conversations/{conversationId}/participants/{participantId}/wrapupcodes

        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_conversation_secureattributes(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> ConversationSecureAttributes:
        """Get the secure attributes of a conversation.

        GET /api/v2/conversations/{conversationId}/secureattributes

        Permissions: any of conversation:participant:attributesview.
        """
        ...

    def get_conversation_suggestion(
        self,
        conversation_id: str,
        suggestion_id: str,
        **options: Unpack[CallOptions],
    ) -> Suggestion:
        """Get a suggestion of a conversation.

        GET /api/v2/conversations/{conversationId}/suggestions/{suggestionId}

        Permissions: all of conversation:suggestion:view.
        """
        ...

    def get_conversation_suggestions(
        self,
        conversation_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        type: Literal[
            "Faq", "Article", "KnowledgeArticle", "KnowledgeSearch", "CannedResponse", "Script",
        ] | None = None,
        state: Literal["Suggested", "Accepted", "Dismissed", "Failed", "Rated"] | None = None,
        **options: Unpack[CallOptions],
    ) -> SuggestionListing:
        """List the suggestions of a conversation.

        GET /api/v2/conversations/{conversationId}/suggestions

        Permissions: all of conversation:suggestion:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            page_size: Most items on a page.
            type: Kind to choose; Faq, Article, KnowledgeArticle, KnowledgeSearch, CannedResponse, Script.
            state: Suggested, Accepted, Dismissed, Failed, Rated.
        """
        ...

    def get_conversation_summaries(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> ConversationSummariesGetResponse:
        """Get the summaries of a conversation.

        GET /api/v2/conversations/{conversationId}/summaries

        Permissions: all of conversation:summary:view.
        """
        ...

    def get_conversations(
        self,
        *,
        communication_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationEntityListing:
        """List the conversations.

        GET /api/v2/conversations

        Lists: its items are in entities; there is one page.

        Parameters:
            communication_type: Kind of communication.
        """
        ...

    def get_conversations_call(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> CallConversation:
        """Get a call.

        GET /api/v2/conversations/calls/{conversationId}
        """
        ...

    def get_conversations_call_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """Get the wrap-up of a participant's communication in a call.

        GET
        /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup

        Parameters:
            provisional: Whether to ask for provisional results; default False.
        """
        ...

    def get_conversations_call_participant_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """Get the wrap-up of a participant in a call.

        GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapup

        Parameters:
            provisional: Whether to ask for provisional results; default False.
        """
        ...

    def get_conversations_call_participant_wrapupcodes(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> list[WrapupCode]:
        """List the wrap-up codes of a participant in a call.

        GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapupcodes

        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_conversations_callback(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> CallbackConversation:
        """Get a callback.

        GET /api/v2/conversations/callbacks/{conversationId}
        """
        ...

    def get_conversations_callback_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """Get the wrap-up of a participant's communication in a callback.

        GET
        /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup

        Parameters:
            provisional: Whether to ask for provisional results; default False.
        """
        ...

    def get_conversations_callback_participant_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """Get the wrap-up of a participant in a callback.

        GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapup

        Parameters:
            provisional: Whether to ask for provisional results; default False.
        """
        ...

    def get_conversations_callback_participant_wrapupcodes(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> list[WrapupCode]:
        """List the wrap-up codes of a participant in a callback.

        GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapupcodes

        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_conversations_callbacks(
        self,
        **options: Unpack[CallOptions],
    ) -> CallbackConversationEntityListing:
        """List the callbacks.

        GET /api/v2/conversations/callbacks

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_conversations_calls(
        self,
        **options: Unpack[CallOptions],
    ) -> CallConversationEntityListing:
        """List the calls.

        GET /api/v2/conversations/calls

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_conversations_calls_history(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        interval: str | None = None,
        expand: Sequence[Literal["externalorganization", "externalcontact", "user", "queue", "group"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> CallHistoryConversationEntityListing:
        """Get the call history.

        GET /api/v2/conversations/calls/history

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            interval: Period, start and end in ISO 8601 divided by a slash.
            expand: Further fields to include in the answer; any of externalorganization, externalcontact, user,
                queue, group.
        """
        ...

    def get_conversations_calls_maximumconferenceparties(
        self,
        **options: Unpack[CallOptions],
    ) -> MaxParticipants:
        """Get the most parties that a conference call may have.

        GET /api/v2/conversations/calls/maximumconferenceparties
        """
        ...

    def get_conversations_chat(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> ChatConversation:
        """Get a chat.

        GET /api/v2/conversations/chats/{conversationId}
        """
        ...

    def get_conversations_chat_message(
        self,
        conversation_id: str,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> WebChatMessage:
        """Get a message of a chat.

        GET /api/v2/conversations/chats/{conversationId}/messages/{messageId}
        """
        ...

    def get_conversations_chat_messages(
        self,
        conversation_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        max_results: int | None = None,
        **options: Unpack[CallOptions],
    ) -> WebChatMessageEntityList:
        """List the messages of a chat.

        GET /api/v2/conversations/chats/{conversationId}/messages

        Lists: its items are in entities; the next page is asked for by after, the id of the last item.

        Parameters:
            after: Cursor: return what comes after it.
            before: Cursor: return what comes before it.
            sort_order: Direction of the order; ascending, descending; default ascending.
            max_results: Most results; default 100.
        """
        ...

    def get_conversations_chat_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """Get the wrap-up of a participant's communication in a chat.

        GET
        /api/v2/conversations/chats/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup

        Parameters:
            provisional: Whether to ask for provisional results; default False.
        """
        ...

    def get_conversations_chat_participant_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """Get the wrap-up of a participant in a chat.

        GET /api/v2/conversations/chats/{conversationId}/participants/{participantId}/wrapup

        Parameters:
            provisional: Whether to ask for provisional results; default False.
        """
        ...

    def get_conversations_chat_participant_wrapupcodes(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> list[WrapupCode]:
        """List the wrap-up codes of a participant in a chat.

        GET /api/v2/conversations/chats/{conversationId}/participants/{participantId}/wrapupcodes

        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_conversations_chats(
        self,
        **options: Unpack[CallOptions],
    ) -> ChatConversationEntityListing:
        """List the chats.

        GET /api/v2/conversations/chats

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_conversations_cobrowsesession(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> CobrowseConversation:
        """Get a co-browse session.

        GET /api/v2/conversations/cobrowsesessions/{conversationId}
        """
        ...

    def get_conversations_cobrowsesession_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """Get the wrap-up of a participant's communication in a co-browse session.

        GET
        /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            provisional: Whether to ask for provisional results; default False.
        """
        ...

    def get_conversations_cobrowsesession_participant_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """Get the wrap-up of a participant in a co-browse session.

        GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapup

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            provisional: Whether to ask for provisional results; default False.
        """
        ...

    def get_conversations_cobrowsesession_participant_wrapupcodes(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> list[WrapupCode]:
        """List the wrap-up codes of a participant in a co-browse session.

        GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapupcodes

        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_conversations_cobrowsesessions(
        self,
        **options: Unpack[CallOptions],
    ) -> CobrowseConversationEntityListing:
        """List the co-browse sessions.

        GET /api/v2/conversations/cobrowsesessions

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_conversations_email(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> EmailConversation:
        """Get an email conversation.

        GET /api/v2/conversations/emails/{conversationId}
        """
        ...

    def get_conversations_email_message(
        self,
        conversation_id: str,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> EmailMessage:
        """Get a message of an email conversation.

        GET /api/v2/conversations/emails/{conversationId}/messages/{messageId}
        """
        ...

    def get_conversations_email_messages(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> EmailMessagePreviewListing:
        """List the messages of an email conversation.

        GET /api/v2/conversations/emails/{conversationId}/messages

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_conversations_email_messages_draft(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> EmailMessage:
        """Get the message draft of an email conversation.

        GET /api/v2/conversations/emails/{conversationId}/messages/draft
        """
        ...

    def get_conversations_email_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """Get the wrap-up of a participant's communication in an email conversation.

        GET
        /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup

        Parameters:
            provisional: Whether to ask for provisional results; default False.
        """
        ...

    def get_conversations_email_participant_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """Get the wrap-up of a participant in an email conversation.

        GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapup

        Parameters:
            provisional: Whether to ask for provisional results; default False.
        """
        ...

    def get_conversations_email_participant_wrapupcodes(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> list[WrapupCode]:
        """List the wrap-up codes of a participant in an email conversation.

        GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapupcodes

        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_conversations_email_settings(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> EmailsSettings:
        """Get the settings that apply to an email conversation.

        GET /api/v2/conversations/emails/{conversationId}/settings
        """
        ...

    def get_conversations_emails(
        self,
        **options: Unpack[CallOptions],
    ) -> EmailConversationEntityListing:
        """List the email conversations.

        GET /api/v2/conversations/emails

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_conversations_keyconfiguration(
        self,
        keyconfigurations_id: str,
        **options: Unpack[CallOptions],
    ) -> ConversationEncryptionConfiguration:
        """Get a conversation encryption key.

        GET /api/v2/conversations/keyconfigurations/{keyconfigurationsId}

        Permissions: any of conversation:encryptionKey:view.
        """
        ...

    def get_conversations_keyconfigurations(
        self,
        **options: Unpack[CallOptions],
    ) -> ConversationEncryptionConfigurationListing:
        """List the conversation encryption keys.

        GET /api/v2/conversations/keyconfigurations

        Permissions: any of conversation:encryptionKey:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_conversations_message(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> MessageConversation:
        """Get a message conversation.

        GET /api/v2/conversations/messages/{conversationId}
        """
        ...

    def get_conversations_message_communication_messages_media_media_id(
        self,
        conversation_id: str,
        communication_id: str,
        media_id: str,
        **options: Unpack[CallOptions],
    ) -> MessageMediaData:
        """Get a media file of the messages of a communication.

        GET /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/{mediaId}

        Permissions: any of conversation:message:view, conversation:webmessaging:view.
        """
        ...

    def get_conversations_message_details(
        self,
        message_id: str,
        *,
        use_normalized_message: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> MessageData:
        """Get the details of a message conversation.

        GET /api/v2/conversations/messages/{messageId}/details

        Permissions: any of conversation:message:view, conversation:webmessaging:view.

        Parameters:
            use_normalized_message: default False.
        """
        ...

    def get_conversations_message_message(
        self,
        conversation_id: str,
        message_id: str,
        *,
        use_normalized_message: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> MessageData:
        """Get a message of a message conversation.

        GET /api/v2/conversations/messages/{conversationId}/messages/{messageId}

        Permissions: any of conversation:message:view, conversation:webmessaging:view.

        Parameters:
            use_normalized_message: default False.
        """
        ...

    def get_conversations_message_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """Get the wrap-up of a participant's communication in a message conversation.

        GET
        /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup

        Parameters:
            provisional: Whether to ask for provisional results; default False.
        """
        ...

    def get_conversations_message_participant_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """Get the wrap-up of a participant in a message conversation.

        GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapup

        Parameters:
            provisional: Whether to ask for provisional results; default False.
        """
        ...

    def get_conversations_message_participant_wrapupcodes(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> list[WrapupCode]:
        """List the wrap-up codes of a participant in a message conversation.

        GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapupcodes

        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_conversations_messages(
        self,
        **options: Unpack[CallOptions],
    ) -> MessageConversationEntityListing:
        """List the message conversations.

        GET /api/v2/conversations/messages

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_conversations_messages_cachedmedia(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        url: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CachedMediaItemEntityListing:
        """List the cached media items.

        GET /api/v2/conversations/messages/cachedmedia

        Permissions: any of conversation:cachedMedia:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_conversations_messages_cachedmedia_cached_media_item_id(
        self,
        cached_media_item_id: str,
        **options: Unpack[CallOptions],
    ) -> CachedMediaItem:
        """Get a cached media item.

        GET /api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}

        Permissions: any of conversation:cachedMedia:view.
        """
        ...

    def get_conversations_messaging_facebook_app(
        self,
        **options: Unpack[CallOptions],
    ) -> FacebookAppCredentials:
        """Get the Facebook app that messaging uses.

        GET /api/v2/conversations/messaging/facebook/app

        Permissions: all of messaging:integration:add.
        """
        ...

    def get_conversations_messaging_facebook_permissions(
        self,
        **options: Unpack[CallOptions],
    ) -> FacebookPermissionEntityListing:
        """Get the permissions that messaging has on Facebook.

        GET /api/v2/conversations/messaging/facebook/permissions

        Permissions: any of messaging:integration:add, messaging:integration:edit,
        messaging:conversationInstagramIntegration:add.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_conversations_messaging_integrations(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: Sequence[Literal["supportedContent", "messagingSetting"]] | None = None,
        supported_content_id: str | None = None,
        messaging_setting_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> MessagingIntegrationEntityListing:
        """List the messaging integrations.

        GET /api/v2/conversations/messaging/integrations

        Permissions: all of messaging:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            expand: Further fields to include in the answer; any of supportedContent, messagingSetting.
        """
        ...

    def get_conversations_messaging_integrations_facebook(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: Literal["supportedContent", "messagingSetting"] | None = None,
        supported_content_id: str | None = None,
        messaging_setting_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FacebookIntegrationEntityListing:
        """List the Facebook messaging integrations.

        GET /api/v2/conversations/messaging/integrations/facebook

        Permissions: all of messaging:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            expand: Further fields to include in the answer; supportedContent, messagingSetting.
        """
        ...

    def get_conversations_messaging_integrations_facebook_integration_id(
        self,
        integration_id: str,
        *,
        expand: Literal["supportedContent", "messagingSetting"] | None = None,
        **options: Unpack[CallOptions],
    ) -> FacebookIntegration:
        """Get a Facebook messaging integration.

        GET /api/v2/conversations/messaging/integrations/facebook/{integrationId}

        Permissions: all of messaging:integration:view.

        Parameters:
            expand: Further fields to include in the answer; supportedContent, messagingSetting.
        """
        ...

    def get_conversations_messaging_integrations_instagram(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: Literal["supportedContent", "messagingSetting"] | None = None,
        supported_content_id: str | None = None,
        messaging_setting_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> InstagramIntegrationEntityListing:
        """List the Instagram messaging integrations.

        GET /api/v2/conversations/messaging/integrations/instagram

        Permissions: all of messaging:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            expand: Further fields to include in the answer; supportedContent, messagingSetting.
        """
        ...

    def get_conversations_messaging_integrations_instagram_integration_id(
        self,
        integration_id: str,
        *,
        expand: Literal["supportedContent", "messagingSetting"] | None = None,
        **options: Unpack[CallOptions],
    ) -> InstagramIntegration:
        """Get an Instagram messaging integration.

        GET /api/v2/conversations/messaging/integrations/instagram/{integrationId}

        Permissions: all of messaging:integration:view.

        Parameters:
            expand: Further fields to include in the answer; supportedContent, messagingSetting.
        """
        ...

    def get_conversations_messaging_integrations_open(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: Literal["supportedContent", "messagingSetting"] | None = None,
        supported_content_id: str | None = None,
        messaging_setting_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenIntegrationEntityListing:
        """List the open messaging integrations.

        GET /api/v2/conversations/messaging/integrations/open

        Permissions: all of messaging:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            expand: Further fields to include in the answer; supportedContent, messagingSetting.
        """
        ...

    def get_conversations_messaging_integrations_open_integration_id(
        self,
        integration_id: str,
        *,
        expand: Literal["supportedContent", "messagingSetting"] | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenIntegration:
        """Get an open messaging integration.

        GET /api/v2/conversations/messaging/integrations/open/{integrationId}

        Permissions: all of messaging:integration:view.

        Parameters:
            expand: Further fields to include in the answer; supportedContent, messagingSetting.
        """
        ...

    def get_conversations_messaging_integrations_whatsapp(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: Literal["supportedContent", "messagingSetting"] | None = None,
        supported_content_id: str | None = None,
        messaging_setting_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppIntegrationEntityListing:
        """List the WhatsApp messaging integrations.

        GET /api/v2/conversations/messaging/integrations/whatsapp

        Permissions: all of messaging:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            expand: Further fields to include in the answer; supportedContent, messagingSetting.
        """
        ...

    def get_conversations_messaging_integrations_whatsapp_integration_id(
        self,
        integration_id: str,
        *,
        expand: Literal["supportedContent", "messagingSetting"] | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppIntegration:
        """Get a WhatsApp messaging integration.

        GET /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}

        Permissions: all of messaging:integration:view.

        Parameters:
            expand: Further fields to include in the answer; supportedContent, messagingSetting.
        """
        ...

    def get_conversations_messaging_setting(
        self,
        message_setting_id: str,
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """Get a set of messaging settings.

        GET /api/v2/conversations/messaging/settings/{messageSettingId}

        Permissions: all of messaging:setting:view.
        """
        ...

    def get_conversations_messaging_settings(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> MessagingConfigListing:
        """List the messaging settings.

        GET /api/v2/conversations/messaging/settings

        Permissions: all of messaging:setting:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_conversations_messaging_settings_default(
        self,
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """Get the default messaging settings.

        GET /api/v2/conversations/messaging/settings/default

        Permissions: all of messaging:setting:view.
        """
        ...

    def get_conversations_messaging_supportedcontent(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> SupportedContentListing:
        """List the supported content profiles.

        GET /api/v2/conversations/messaging/supportedcontent

        Permissions: all of messaging:supportedContent:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_conversations_messaging_supportedcontent_default(
        self,
        **options: Unpack[CallOptions],
    ) -> SupportedContent:
        """Get the default supported content profile.

        GET /api/v2/conversations/messaging/supportedcontent/default

        Permissions: all of messaging:supportedContent:view.
        """
        ...

    def get_conversations_messaging_supportedcontent_supported_content_id(
        self,
        supported_content_id: str,
        **options: Unpack[CallOptions],
    ) -> SupportedContent:
        """Get a supported content profile.

        GET /api/v2/conversations/messaging/supportedcontent/{supportedContentId}

        Permissions: all of messaging:supportedContent:view.
        """
        ...

    def get_conversations_messaging_threadingtimeline(
        self,
        **options: Unpack[CallOptions],
    ) -> ConversationThreadingWindow:
        """Get the messaging threading timeline.

        GET /api/v2/conversations/messaging/threadingtimeline

        Permissions: all of conversation:threadingTimeline:view.
        """
        ...

    def get_conversations_screenshare_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """Get the wrap-up of a participant's communication in a screen share.

        GET
        /api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            provisional: Whether to ask for provisional results; default False.
        """
        ...

    def get_conversations_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> Settings:
        """Get the conversation settings.

        GET /api/v2/conversations/settings

        Permissions: any of conversation:settings:view.
        """
        ...

    def get_conversations_social_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """Get the wrap-up of a participant's communication in a social media conversation.

        GET
        /api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup

        Parameters:
            provisional: Whether to ask for provisional results; default False.
        """
        ...

    def get_conversations_video_details(
        self,
        conference_id: str,
        **options: Unpack[CallOptions],
    ) -> VideoConferenceDetails:
        """Get the details of a video conversation.

        GET /api/v2/conversations/videos/{conferenceId}/details

        Permissions: any of video:video:access.
        Preview: the platform may change it without notice.
        """
        ...

    def get_conversations_video_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """Get the wrap-up of a participant's communication in a video conversation.

        GET
        /api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup

        Parameters:
            provisional: Whether to ask for provisional results; default False.
        """
        ...

    def get_conversations_videos_meeting(
        self,
        meeting_id: str,
        **options: Unpack[CallOptions],
    ) -> MeetingIdRecord:
        """Get a video meeting.

        GET /api/v2/conversations/videos/meetings/{meetingId}

        Permissions: any of video:video:access.
        Preview: the platform may change it without notice.
        """
        ...

    def patch_conversation_participant(
        self,
        conversation_id: str,
        participant_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some fields of a participant of a conversation.

        PATCH /api/v2/conversations/{conversationId}/participants/{participantId}

        Permissions: any of conversation:participant:wrapup.

        Parameters:
            body: What is sent: a media participant (wrap-up, state, recording and 4 more).
        """
        ...

    def patch_conversation_participant_attributes(
        self,
        conversation_id: str,
        participant_id: str,
        body: ParticipantAttributes | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the attributes of a participant in a conversation.

        PATCH /api/v2/conversations/{conversationId}/participants/{participantId}/attributes

        Parameters:
            body: What is sent: a participant attributes (attributes).
        """
        ...

    def patch_conversation_secureattributes(
        self,
        conversation_id: str,
        body: ConversationSecureAttributes | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """Change the secure attributes of a conversation.

        PATCH /api/v2/conversations/{conversationId}/secureattributes

        Permissions: any of conversation:participant:attributesedit.

        Parameters:
            body: What is sent: a conversation secure attributes (attributes and 1 more).
        """
        ...

    def patch_conversation_utilizationlabel(
        self,
        conversation_id: str,
        body: ConversationUtilizationLabelUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """Change some fields of the utilization label of a conversation.

        PATCH /api/v2/conversations/{conversationId}/utilizationlabel

        Permissions: any of conversation:utilizationLabel:edit.

        Parameters:
            body: What is sent: a conversation utilization label (utilization label id).
        """
        ...

    def patch_conversations_aftercallwork_conversation_id_participant_communication(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        body: AfterCallWorkUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AfterCallWorkUpdate:
        """Change some fields of the after-call work of a participant's communication.

        PATCH
        /api/v2/conversations/aftercallwork/{conversationId}/participants/{participantId}/communications/{communicationId}

        Permissions: any of conversation:participant:wrapup.

        Parameters:
            body: What is sent: an after call work (after call work required).
        """
        ...

    def patch_conversations_call(
        self,
        conversation_id: str,
        body: Conversation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """Change some fields of a call.

        PATCH /api/v2/conversations/calls/{conversationId}

        Permissions: any of conversation:communication:disconnect.

        Parameters:
            body: What is sent: a conversation (start time, participants, name and 13 more).
        """
        ...

    def patch_conversations_call_participant(
        self,
        conversation_id: str,
        participant_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some fields of a participant of a call.

        PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}

        Permissions: any of conversation:participant:wrapup.

        Parameters:
            body: What is sent: a media participant (wrap-up, state, recording and 4 more).
        """
        ...

    def patch_conversations_call_participant_attributes(
        self,
        conversation_id: str,
        participant_id: str,
        body: ParticipantAttributes | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ParticipantAttributes:
        """Change the attributes of a participant in a call.

        PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/attributes

        Parameters:
            body: What is sent: a participant attributes (attributes).
        """
        ...

    def patch_conversations_call_participant_communication(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Change some fields of a communication of a participant in a call.

        PATCH
        /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}

        Parameters:
            body: What is sent: a media participant (wrap-up, state, recording and 4 more).
        """
        ...

    def patch_conversations_call_participant_consult(
        self,
        conversation_id: str,
        participant_id: str,
        body: ConsultTransferUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConsultTransferResponse:
        """Start a consultation for a participant in a call.

        PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult

        Parameters:
            body: What is sent: a consult transfer (speak to and consulting user id).
        """
        ...

    def patch_conversations_callback(
        self,
        conversation_id: str,
        body: Conversation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """Change some fields of a callback.

        PATCH /api/v2/conversations/callbacks/{conversationId}

        Permissions: any of conversation:communication:disconnect.

        Parameters:
            body: What is sent: a conversation (start time, participants, name and 13 more).
        """
        ...

    def patch_conversations_callback_participant(
        self,
        conversation_id: str,
        participant_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some fields of a participant of a callback.

        PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}

        Permissions: any of conversation:participant:wrapup.

        Parameters:
            body: What is sent: a media participant (wrap-up, state, recording and 4 more).
        """
        ...

    def patch_conversations_callback_participant_attributes(
        self,
        conversation_id: str,
        participant_id: str,
        body: ParticipantAttributes | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ParticipantAttributes:
        """Change the attributes of a participant in a callback.

        PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/attributes

        Parameters:
            body: What is sent: a participant attributes (attributes).
        """
        ...

    def patch_conversations_callback_participant_communication(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Change some fields of a communication of a participant in a callback.

        PATCH
        /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}

        Parameters:
            body: What is sent: a media participant (wrap-up, state, recording and 4 more).
        """
        ...

    def patch_conversations_callbacks(
        self,
        body: PatchCallbackRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> PatchCallbackResponse:
        """Change several callbacks.

        PATCH /api/v2/conversations/callbacks

        Permissions: any of conversation:callback:edit.

        Parameters:
            body: What is sent: a callback (conversation id, agent id, queue id and 1 more).
        """
        ...

    def patch_conversations_chat(
        self,
        conversation_id: str,
        body: Conversation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """Change some fields of a chat.

        PATCH /api/v2/conversations/chats/{conversationId}

        Permissions: any of conversation:communication:disconnect.

        Parameters:
            body: What is sent: a conversation (start time, participants, name and 13 more).
        """
        ...

    def patch_conversations_chat_participant(
        self,
        conversation_id: str,
        participant_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some fields of a participant of a chat.

        PATCH /api/v2/conversations/chats/{conversationId}/participants/{participantId}

        Permissions: any of conversation:participant:wrapup.

        Parameters:
            body: What is sent: a media participant (wrap-up, state, recording and 4 more).
        """
        ...

    def patch_conversations_chat_participant_attributes(
        self,
        conversation_id: str,
        participant_id: str,
        body: ParticipantAttributes | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ParticipantAttributes:
        """Change the attributes of a participant in a chat.

        PATCH /api/v2/conversations/chats/{conversationId}/participants/{participantId}/attributes

        Parameters:
            body: What is sent: a participant attributes (attributes).
        """
        ...

    def patch_conversations_chat_participant_communication(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Change some fields of a communication of a participant in a chat.

        PATCH
        /api/v2/conversations/chats/{conversationId}/participants/{participantId}/communications/{communicationId}

        Parameters:
            body: What is sent: a media participant (wrap-up, state, recording and 4 more).
        """
        ...

    def patch_conversations_cobrowsesession(
        self,
        conversation_id: str,
        body: Conversation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """Change some fields of a co-browse session.

        PATCH /api/v2/conversations/cobrowsesessions/{conversationId}

        Permissions: any of conversation:communication:disconnect.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a conversation (start time, participants, name and 13 more).
        """
        ...

    def patch_conversations_cobrowsesession_participant(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        body: MediaParticipantRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some fields of a participant of a co-browse session.

        PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}

        Permissions: any of conversation:participant:wrapup.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a media participant (wrap-up, state, recording and 4 more).
        """
        ...

    def patch_conversations_cobrowsesession_participant_attributes(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        body: ParticipantAttributes | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ParticipantAttributes:
        """Change the attributes of a participant in a co-browse session.

        PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/attributes

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a participant attributes (attributes).
        """
        ...

    def patch_conversations_cobrowsesession_participant_communication(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Change some fields of a communication of a participant in a co-browse session.

        PATCH
        /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a media participant (wrap-up, state, recording and 4 more).
        """
        ...

    def patch_conversations_email(
        self,
        conversation_id: str,
        body: Conversation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """Change some fields of an email conversation.

        PATCH /api/v2/conversations/emails/{conversationId}

        Permissions: any of conversation:communication:disconnect.

        Parameters:
            body: What is sent: a conversation (start time, participants, name and 13 more).
        """
        ...

    def patch_conversations_email_messages_draft(
        self,
        conversation_id: str,
        *,
        auto_fill: bool | None = None,
        discard: bool | None = None,
        body: DraftManipulationRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> EmailMessage:
        """Change some fields of the message draft of an email conversation.

        PATCH /api/v2/conversations/emails/{conversationId}/messages/draft

        Parameters:
            body: What is sent: a draft manipulation (translate and draft type).
        """
        ...

    def patch_conversations_email_participant(
        self,
        conversation_id: str,
        participant_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some fields of a participant of an email conversation.

        PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}

        Permissions: any of conversation:participant:wrapup.

        Parameters:
            body: What is sent: a media participant (wrap-up, state, recording and 4 more).
        """
        ...

    def patch_conversations_email_participant_attributes(
        self,
        conversation_id: str,
        participant_id: str,
        body: ParticipantAttributes | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ParticipantAttributes:
        """Change the attributes of a participant in an email conversation.

        PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/attributes

        Parameters:
            body: What is sent: a participant attributes (attributes).
        """
        ...

    def patch_conversations_email_participant_communication(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Change some fields of a communication of a participant in an email conversation.

        PATCH
        /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}

        Parameters:
            body: What is sent: a media participant (wrap-up, state, recording and 4 more).
        """
        ...

    def patch_conversations_email_participant_parkingstate(
        self,
        conversation_id: str,
        participant_id: str,
        body: ParkingStateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some fields of the parking state of a participant in an email conversation.

        PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/parkingstate

        Permissions: any of conversation:email:park.

        Parameters:
            body: What is sent: a parking state (state).
        """
        ...

    def patch_conversations_message(
        self,
        conversation_id: str,
        body: Conversation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """Change some fields of a message conversation.

        PATCH /api/v2/conversations/messages/{conversationId}

        Permissions: any of conversation:communication:disconnect.

        Parameters:
            body: What is sent: a conversation (start time, participants, name and 13 more).
        """
        ...

    def patch_conversations_message_participant(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        body: MediaParticipantRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some fields of a participant of a message conversation.

        PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}

        Permissions: any of conversation:participant:wrapup.

        Parameters:
            body: What is sent: a media participant (wrap-up, state, recording and 4 more).
        """
        ...

    def patch_conversations_message_participant_attributes(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        body: ParticipantAttributes | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ParticipantAttributes:
        """Change the attributes of a participant in a message conversation.

        PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes

        Parameters:
            body: What is sent: a participant attributes (attributes).
        """
        ...

    def patch_conversations_message_participant_communication(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Change some fields of a communication of a participant in a message conversation.

        PATCH
        /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}

        Parameters:
            body: What is sent: a media participant (wrap-up, state, recording and 4 more).
        """
        ...

    def patch_conversations_messaging_integrations_facebook_integration_id(
        self,
        integration_id: str,
        body: FacebookIntegrationUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FacebookIntegration:
        """Change some fields of a Facebook messaging integration.

        PATCH /api/v2/conversations/messaging/integrations/facebook/{integrationId}

        Permissions: all of messaging:integration:edit.

        Parameters:
            body: What is sent: a Facebook integration (name, supported content, messaging setting and 4 more).
        """
        ...

    def patch_conversations_messaging_integrations_instagram_integration_id(
        self,
        integration_id: str,
        body: InstagramIntegrationUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> InstagramIntegration:
        """Change some fields of an Instagram messaging integration.

        PATCH /api/v2/conversations/messaging/integrations/instagram/{integrationId}

        Permissions: all of messaging:integration:edit.

        Parameters:
            body: What is sent: an Instagram integration (name, supported content, messaging setting and 4 more).
        """
        ...

    def patch_conversations_messaging_integrations_open_integration_id(
        self,
        integration_id: str,
        body: OpenIntegrationUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OpenIntegration:
        """Change some fields of an open messaging integration.

        PATCH /api/v2/conversations/messaging/integrations/open/{integrationId}

        Permissions: all of messaging:integration:edit.

        Parameters:
            body: What is sent: an open integration (name, supported content, messaging setting and 5 more).
        """
        ...

    def patch_conversations_messaging_integrations_whatsapp_embeddedsignup_integration_id(
        self,
        integration_id: str,
        body: WhatsAppEmbeddedSignupIntegrationActivationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WhatsAppIntegration:
        """Change some fields of a WhatsApp messaging integration from an embedded sign-up.

        PATCH /api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup/{integrationId}

        Permissions: all of messaging:integration:edit.

        Parameters:
            body: What is sent: a whats app embedded signup integration activation (phone number, pin, name and 2
                more).
        """
        ...

    def patch_conversations_messaging_integrations_whatsapp_integration_id(
        self,
        integration_id: str,
        body: WhatsAppIntegrationUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WhatsAppIntegration:
        """Change some fields of a WhatsApp messaging integration.

        PATCH /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}

        Permissions: all of messaging:integration:edit.

        Parameters:
            body: What is sent: a whats app integration (name, supported content, messaging setting and 2 more).
        """
        ...

    def patch_conversations_messaging_setting(
        self,
        message_setting_id: str,
        body: MessagingSettingPatchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """Change some fields of a set of messaging settings.

        PATCH /api/v2/conversations/messaging/settings/{messageSettingId}

        Permissions: all of messaging:setting:edit.

        Parameters:
            body: What is sent: a messaging setting (name, content, event and 2 more).
        """
        ...

    def patch_conversations_messaging_supportedcontent_supported_content_id(
        self,
        supported_content_id: str,
        body: SupportedContent | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SupportedContent:
        """Change some fields of a supported content profile.

        PATCH /api/v2/conversations/messaging/supportedcontent/{supportedContentId}

        Permissions: all of messaging:supportedContent:edit.

        Parameters:
            body: What is sent: a supported content (name, media types and 7 more).
        """
        ...

    def patch_conversations_settings(
        self,
        body: Settings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some of the conversation settings.

        PATCH /api/v2/conversations/settings

        Permissions: any of conversation:settings:edit.

        Parameters:
            body: What is sent: a set of settings (communication based after-call work, include non agent
                conversation summary, allow callback queue selection and 3 more).
        """
        ...

    def post_analytics_conversation_details_properties(
        self,
        conversation_id: str,
        body: PropertyIndexRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> PropertyIndexRequest:
        """Add a property to the details of a conversation.

        POST /api/v2/analytics/conversations/{conversationId}/details/properties

        Permissions: any of analytics:conversationProperties:index.

        Parameters:
            body: What is sent: a property index (session id, target date and properties).
        """
        ...

    def post_analytics_conversations_activity_query(
        self,
        body: ConversationActivityQuery | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationActivityResponse:
        """Query conversation activity.

        POST /api/v2/analytics/conversations/activity/query

        Permissions: any of analytics:queueObservation:view.
        Lists: its items are in results; page_number counts the pages from 1.

        Parameters:
            body: What is sent: a conversation activity query (metrics, group by, filter and 1 more).
            page_size: Most items on a page.
            page_number: Page to return; the first is 1.
        """
        ...

    def post_analytics_conversations_aggregates_jobs(
        self,
        body: ConversationAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[ConversationAggregateDataContainer]:
        """Start a job that queries conversation aggregates.

        POST /api/v2/analytics/conversations/aggregates/jobs

        Permissions: any of analytics:conversationAggregate:view.
        Preview: the platform may change it without notice.
        Starts a job: get_analytics_conversations_aggregates_job tells its state; it ends in one of FULFILLED,
        FAILED, EXPIRED, CANCELLED. get_analytics_conversations_aggregates_job_results gives its results.

        Parameters:
            body: What is sent: a conversation async aggregation query (interval, metrics, granularity and 7 more).
        """
        ...

    def post_analytics_conversations_aggregates_query(
        self,
        body: ConversationAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConversationAggregateQueryResponse:
        """Query conversation aggregates.

        POST /api/v2/analytics/conversations/aggregates/query

        Permissions: any of analytics:conversationAggregate:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a conversation aggregation query (interval, metrics, granularity and 6 more).
        """
        ...

    def post_analytics_conversations_details_jobs(
        self,
        body: AsyncConversationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[AnalyticsConversation]:
        """Start a job that queries conversation details.

        POST /api/v2/analytics/conversations/details/jobs

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        Starts a job: get_analytics_conversations_details_job tells its state; it ends in one of FULFILLED, FAILED,
        EXPIRED, CANCELLED. get_analytics_conversations_details_job_results gives its results.
        delete_analytics_conversations_details_job stops it.

        Parameters:
            body: What is sent: an async conversation query (interval, conversation filters, segment filters and 7
                more).
        """
        ...

    def post_analytics_conversations_details_query(
        self,
        body: ConversationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationQueryResponse:
        """Query conversation details.

        POST /api/v2/analytics/conversations/details/query

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        Lists: its items are in conversations; the body's paging.page_number counts the pages from 1.

        Parameters:
            body: What is sent: a conversation query (interval, conversation filters, segment filters and 7 more).
        """
        ...

    def post_conversation_assign(
        self,
        conversation_id: str,
        body: ConversationUser | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """Assign a conversation to a user.

        POST /api/v2/conversations/{conversationId}/assign

        Permissions: any of conversation:call:pull, conversation:call:assign, conversation:callback:pull,
        conversation:callback:assign, conversation:webchat:pull, conversation:webchat:assign,
        conversation:email:pull, conversation:email:assign, conversation:message:pull, conversation:message:assign.

        Parameters:
            body: What is sent: a conversation user (id).
        """
        ...

    def post_conversation_barge(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Barge in on a conversation.

        POST /api/v2/conversations/{conversationId}/barge

        Permissions: any of conversation:call:barge.
        """
        ...

    def post_conversation_cobrowse(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> CobrowseWebMessagingSession:
        """Start a co-browse session in a conversation.

        POST /api/v2/conversations/{conversationId}/cobrowse

        Permissions: any of conversation:cobrowse:add, conversation:cobrowseVoice:add.
        """
        ...

    def post_conversation_disconnect(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Disconnect a conversation.

        POST /api/v2/conversations/{conversationId}/disconnect

        Permissions: any of conversation:communication:disconnect.
        """
        ...

    def post_conversation_participant_callbacks(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        body: CreateCallbackOnConversationCommand | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create a callback of a participant in a conversation.

        POST /api/v2/conversations/{conversationId}/participants/{participantId}/callbacks

        Permissions: all of conversation:callback:create.

        Parameters:
            body: What is sent: a callback on conversation command (callback numbers, script id, queue id and 8
                more).
        """
        ...

    def post_conversation_participant_digits(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        body: Digits | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send digits to a participant in a conversation.

        POST /api/v2/conversations/{conversationId}/participants/{participantId}/digits

        Parameters:
            body: What is sent: a digits (digits).
        """
        ...

    def post_conversation_participant_replace(
        self,
        conversation_id: str,
        participant_id: str,
        body: TransferRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Replace a participant in a conversation.

        POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace

        Permissions: any of conversation:communication:blindTransfer.

        Parameters:
            body: What is sent: a transfer (transfer type, keep internal message alive, user id and 4 more).
        """
        ...

    def post_conversation_participant_replace_agent(
        self,
        conversation_id: str,
        participant_id: str,
        body: TransferToAgentRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Transfer from a participant in a conversation to an agent.

        POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/agent

        Permissions: any of conversation:communication:blindTransfer, conversation:communication:blindTransferAgent.

        Parameters:
            body: What is sent: a transfer to agent (transfer type, keep internal message alive, user id and 3 more).
        """
        ...

    def post_conversation_participant_replace_external(
        self,
        conversation_id: str,
        participant_id: str,
        body: TransferToExternalRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Transfer from a participant in a conversation to an external contact.

        POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/external

        Permissions: any of conversation:communication:blindTransfer,
        conversation:communication:blindTransferExternal.

        Parameters:
            body: What is sent: a transfer to external (transfer type, keep internal message alive and address).
        """
        ...

    def post_conversation_participant_replace_queue(
        self,
        conversation_id: str,
        participant_id: str,
        body: TransferToQueueRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Transfer from a participant in a conversation to a queue.

        POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/queue

        Permissions: any of conversation:communication:blindTransfer, conversation:communication:blindTransferQueue.

        Parameters:
            body: What is sent: a transfer to queue (transfer type, keep internal message alive, queue id and 1
                more).
        """
        ...

    def post_conversation_participant_secureivrsessions(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        body: CreateSecureSession | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> SecureSession:
        """Create a secure IVR session of a participant in a conversation.

        POST /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions

        Parameters:
            body: What is sent: a secure session (flow id, user data, source participant id and 1 more).
        """
        ...

    def post_conversation_suggestion_engagement(
        self,
        conversation_id: str,
        suggestion_id: str,
        body: SuggestionEngagement | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SuggestionEngagement:
        """Tell how a suggestion in a conversation was used.

        POST /api/v2/conversations/{conversationId}/suggestions/{suggestionId}/engagement

        Permissions: all of conversation:suggestionEngagement:add.

        Parameters:
            body: What is sent: a suggestion engagement (engagement type and feedback).
        """
        ...

    def post_conversation_suggestions_feedback(
        self,
        conversation_id: str,
        body: Feedback | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Send feedback on the suggestions in a conversation.

        POST /api/v2/conversations/{conversationId}/suggestions/feedback

        Permissions: any of conversation:suggestionFeedback:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a feedback entry (suggestion id, relevance and user provided).
        """
        ...

    def post_conversation_summary_feedback(
        self,
        conversation_id: str,
        summary_id: str,
        *,
        body: FeedbackAddRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send feedback on a summary in a conversation.

        POST /api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback

        Permissions: all of conversation:summaryFeedback:add.

        Parameters:
            body: What is sent: a feedback entry (summary and rating).
        """
        ...

    def post_conversations_call(
        self,
        conversation_id: str,
        body: CallCommand | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """Add a communication to a call.

        POST /api/v2/conversations/calls/{conversationId}

        Parameters:
            body: What is sent: a call command (call number and phone column).
        """
        ...

    def post_conversations_call_participant_barge(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Barge in on a participant in a call.

        POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/barge

        Permissions: any of conversation:call:barge.
        """
        ...

    def post_conversations_call_participant_coach(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Coach a participant in a call.

        POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/coach

        Permissions: any of conversation:call:coach.
        """
        ...

    def post_conversations_call_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        body: WrapupInput | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create the wrap-up of a participant's communication in a call.

        POST
        /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup

        Permissions: any of conversation:participant:wrapup.

        Parameters:
            body: What is sent: a wrap-up input (code, name, notes and 5 more).
        """
        ...

    def post_conversations_call_participant_consult(
        self,
        conversation_id: str,
        participant_id: str,
        body: ConsultTransfer | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConsultTransferResponse:
        """Start a consultation for a participant in a call.

        POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult

        Permissions: any of conversation:communication:consultTransfer.

        Parameters:
            body: What is sent: a consult transfer (speak to, destination and consulting user id).
        """
        ...

    def post_conversations_call_participant_consult_agent(
        self,
        conversation_id: str,
        participant_id: str,
        body: ConsultTransferToAgent | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConsultTransferResponse:
        """Start a consultation of a participant in a call with an agent.

        POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/agent

        Permissions: any of conversation:communication:consultTransfer,
        conversation:communication:consultTransferAgent.

        Parameters:
            body: What is sent: a consult transfer to agent (speak to, consulting user id, user id and 1 more).
        """
        ...

    def post_conversations_call_participant_consult_external(
        self,
        conversation_id: str,
        participant_id: str,
        body: ConsultTransferToExternal | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConsultTransferResponse:
        """Start a consultation of a participant in a call with somebody outside.

        POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/external

        Permissions: any of conversation:communication:consultTransfer,
        conversation:communication:consultTransferExternal.

        Parameters:
            body: What is sent: a consult transfer to external (speak to, consulting user id and address).
        """
        ...

    def post_conversations_call_participant_consult_queue(
        self,
        conversation_id: str,
        participant_id: str,
        body: ConsultTransferToQueue | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConsultTransferResponse:
        """Start a consultation of a participant in a call with a queue.

        POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/queue

        Permissions: any of conversation:communication:consultTransfer,
        conversation:communication:consultTransferQueue.

        Parameters:
            body: What is sent: a consult transfer to queue (speak to, consulting user id, queue id and 1 more).
        """
        ...

    def post_conversations_call_participant_monitor(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Listen in on a participant in a call.

        POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/monitor

        Permissions: any of conversation:call:monitor.
        """
        ...

    def post_conversations_call_participant_replace(
        self,
        conversation_id: str,
        participant_id: str,
        body: TransferRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Replace a participant in a call.

        POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/replace

        Permissions: any of conversation:communication:blindTransfer.

        Parameters:
            body: What is sent: a transfer (transfer type, keep internal message alive, user id and 4 more).
        """
        ...

    def post_conversations_call_participants(
        self,
        conversation_id: str,
        body: Conversation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """Add participants to a call.

        POST /api/v2/conversations/calls/{conversationId}/participants

        Parameters:
            body: What is sent: a conversation (start time, participants, name and 13 more).
        """
        ...

    def post_conversations_callback_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        body: WrapupInput | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create the wrap-up of a participant's communication in a callback.

        POST
        /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup

        Permissions: any of conversation:participant:wrapup.

        Parameters:
            body: What is sent: a wrap-up input (code, name, notes and 5 more).
        """
        ...

    def post_conversations_callback_participant_replace(
        self,
        conversation_id: str,
        participant_id: str,
        body: TransferRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Replace a participant in a callback.

        POST /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/replace

        Permissions: any of conversation:communication:blindTransfer.

        Parameters:
            body: What is sent: a transfer (transfer type, keep internal message alive, user id and 4 more).
        """
        ...

    def post_conversations_callbacks(
        self,
        body: CreateCallbackCommand | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CreateCallbackResponse:
        """Create a callback.

        POST /api/v2/conversations/callbacks

        Permissions: all of conversation:callback:create.

        Parameters:
            body: What is sent: a callback command (callback numbers, script id, queue id and 8 more).
        """
        ...

    def post_conversations_callbacks_bulk_disconnect(
        self,
        body: BulkCallbackDisconnectRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Disconnect several callbacks at once.

        POST /api/v2/conversations/callbacks/bulk/disconnect

        Permissions: any of conversation:communication:disconnect.

        Parameters:
            body: What is sent: a bulk callback disconnect (callback disconnect identifiers).
        """
        ...

    def post_conversations_callbacks_bulk_update(
        self,
        body: BulkCallbackPatchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkCallbackPatchResponse:
        """Update several callbacks at once.

        POST /api/v2/conversations/callbacks/bulk/update

        Permissions: any of conversation:callback:edit.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bulk callback (patch callback requests).
        """
        ...

    def post_conversations_calls(
        self,
        body: CreateCallRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CreateCallResponse:
        """Create a call.

        POST /api/v2/conversations/calls

        Permissions: any of conversation:conference:add.

        Parameters:
            body: What is sent: a call (phone number, caller id, caller id name and 12 more).
        """
        ...

    def post_conversations_chat_communication_messages(
        self,
        conversation_id: str,
        communication_id: str,
        body: CreateWebChatMessageRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebChatMessage:
        """Create a message of a communication in a chat.

        POST /api/v2/conversations/chats/{conversationId}/communications/{communicationId}/messages

        Parameters:
            body: What is sent: a web chat message (body and body type).
        """
        ...

    def post_conversations_chat_communication_typing(
        self,
        conversation_id: str,
        communication_id: str,
        **options: Unpack[CallOptions],
    ) -> WebChatTyping:
        """Send a typing indicator to a communication in a chat.

        POST /api/v2/conversations/chats/{conversationId}/communications/{communicationId}/typing
        """
        ...

    def post_conversations_chat_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        body: WrapupInput | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create the wrap-up of a participant's communication in a chat.

        POST
        /api/v2/conversations/chats/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup

        Permissions: any of conversation:participant:wrapup.

        Parameters:
            body: What is sent: a wrap-up input (code, name, notes and 5 more).
        """
        ...

    def post_conversations_chat_participant_replace(
        self,
        conversation_id: str,
        participant_id: str,
        body: TransferRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Replace a participant in a chat.

        POST /api/v2/conversations/chats/{conversationId}/participants/{participantId}/replace

        Permissions: any of conversation:communication:blindTransfer.

        Parameters:
            body: What is sent: a transfer (transfer type, keep internal message alive, user id and 4 more).
        """
        ...

    def post_conversations_chats(
        self,
        body: CreateWebChatRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChatConversation:
        """Create a chat.

        POST /api/v2/conversations/chats

        Permissions: all of conversation:webchat:create.

        Parameters:
            body: What is sent: a web chat (queue id, provider, skill ids and 4 more).
        """
        ...

    def post_conversations_cobrowsesession_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        body: WrapupInput | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create the wrap-up of a participant's communication in a co-browse session.

        POST
        /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup

        Permissions: any of conversation:participant:wrapup.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a wrap-up input (code, name, notes and 5 more).
        """
        ...

    def post_conversations_cobrowsesession_participant_replace(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        body: TransferRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Replace a participant in a co-browse session.

        POST /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/replace

        Permissions: any of conversation:communication:blindTransfer.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a transfer (transfer type, keep internal message alive, user id and 4 more).
        """
        ...

    def post_conversations_email_inboundmessages(
        self,
        conversation_id: str,
        body: InboundMessageRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmailConversation:
        """Create an inbound message of an email conversation.

        POST /api/v2/conversations/emails/{conversationId}/inboundmessages

        Parameters:
            body: What is sent: an inbound message (provider, queue id, flow id and 9 more).
        """
        ...

    def post_conversations_email_messages(
        self,
        conversation_id: str,
        body: EmailMessage | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmailMessageReply:
        """Create a message of an email conversation.

        POST /api/v2/conversations/emails/{conversationId}/messages

        Parameters:
            body: What is sent: an email message (to, from, text body and 15 more).
        """
        ...

    def post_conversations_email_messages_draft_attachments_copy(
        self,
        conversation_id: str,
        body: CopyAttachmentsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmailMessage:
        """Copy attachments into the draft of an email conversation.

        POST /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/copy

        Parameters:
            body: What is sent: a copy attachments (source message and attachments).
        """
        ...

    def post_conversations_email_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        body: WrapupInput | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create the wrap-up of a participant's communication in an email conversation.

        POST
        /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup

        Permissions: any of conversation:participant:wrapup.

        Parameters:
            body: What is sent: a wrap-up input (code, name, notes and 5 more).
        """
        ...

    def post_conversations_email_participant_replace(
        self,
        conversation_id: str,
        participant_id: str,
        body: TransferRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Replace a participant in an email conversation.

        POST /api/v2/conversations/emails/{conversationId}/participants/{participantId}/replace

        Permissions: any of conversation:communication:blindTransfer.

        Parameters:
            body: What is sent: a transfer (transfer type, keep internal message alive, user id and 4 more).
        """
        ...

    def post_conversations_email_reconnect(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Reconnect an email conversation.

        POST /api/v2/conversations/emails/{conversationId}/reconnect

        Permissions: any of conversation:communication:reconnect.
        """
        ...

    def post_conversations_emails(
        self,
        body: CreateEmailRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmailConversation:
        """Create an email conversation.

        POST /api/v2/conversations/emails

        Permissions: any of conversation:email:create.

        Parameters:
            body: What is sent: an email (provider, queue id, flow id and 13 more).
        """
        ...

    def post_conversations_emails_agentless(
        self,
        body: AgentlessEmailSendRequestDto | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentlessEmailSendResponseDto:
        """Send an email without an agent.

        POST /api/v2/conversations/emails/agentless

        Permissions: any of conversation:email:create, conversation:agentlessEmail:send.

        Parameters:
            body: What is sent: an agentless email send (sender type, from address, to addresses and 5 more).
        """
        ...

    def post_conversations_faxes(
        self,
        body: FaxSendRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FaxSendResponse:
        """Create a fax.

        POST /api/v2/conversations/faxes

        Parameters:
            body: What is sent: a fax send (addresses, name, document id and 6 more).
        """
        ...

    def post_conversations_keyconfigurations(
        self,
        body: ConversationEncryptionConfiguration | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConversationEncryptionConfiguration:
        """Create a conversation encryption key.

        POST /api/v2/conversations/keyconfigurations

        Permissions: any of conversation:encryptionKey:edit.

        Parameters:
            body: What is sent: a conversation encryption configuration (URL, key configuration type, last error and
                2 more).
        """
        ...

    def post_conversations_keyconfigurations_validate(
        self,
        body: ConversationEncryptionConfiguration | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConversationEncryptionConfiguration:
        """Check a conversation encryption key without saving it.

        POST /api/v2/conversations/keyconfigurations/validate

        Permissions: any of conversation:encryptionKey:edit.

        Parameters:
            body: What is sent: a conversation encryption configuration (URL, key configuration type, last error and
                2 more).
        """
        ...

    def post_conversations_message_communication_messages(
        self,
        conversation_id: str,
        communication_id: str,
        body: AdditionalMessage | dict[str, Any],
        *,
        use_normalized_message: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> MessageData:
        """Create a message of a communication in a message conversation.

        POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages

        Permissions: any of conversation:message:create, conversation:webmessaging:create.

        Parameters:
            body: What is sent: an additional message (text body, media ids, sticker ids and 1 more).
            use_normalized_message: default False.
        """
        ...

    def post_conversations_message_communication_messages_media(
        self,
        conversation_id: str,
        communication_id: str,
        **options: Unpack[CallOptions],
    ) -> MessageMediaData:
        """Create a media file for the messages of a communication.

        POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media

        Permissions: any of conversation:message:create, conversation:webmessaging:create,
        conversation:socialmedia:create.
        """
        ...

    def post_conversations_message_communication_typing(
        self,
        conversation_id: str,
        communication_id: str,
        body: MessageTypingEventRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Send a typing indicator to a communication in a message conversation.

        POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/typing

        Permissions: any of conversation:message:create, conversation:webmessaging:create.

        Parameters:
            body: What is sent: a message typing event (typing and date sent).
        """
        ...

    def post_conversations_message_inbound_open_event(
        self,
        integration_id: str,
        body: OpenInboundNormalizedEvent | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OpenEventNormalizedMessage:
        """Hand in an inbound event of an open messaging integration.

        POST /api/v2/conversations/messages/{integrationId}/inbound/open/event

        Permissions: all of conversation:message:receive.

        Parameters:
            body: What is sent: an open inbound normalized event (channel and events).
        """
        ...

    def post_conversations_message_inbound_open_message(
        self,
        integration_id: str,
        body: OpenInboundNormalizedMessage | dict[str, Any],
        *,
        prefetch_conversation_id: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenMessageNormalizedMessage:
        """Hand in an inbound message of an open messaging integration.

        POST /api/v2/conversations/messages/{integrationId}/inbound/open/message

        Permissions: all of conversation:message:receive.

        Parameters:
            body: What is sent: an open inbound normalized message (channel, text, content and 1 more).
            prefetch_conversation_id: default False.
        """
        ...

    def post_conversations_message_inbound_open_receipt(
        self,
        integration_id: str,
        body: OpenInboundNormalizedReceipt | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OpenReceiptNormalizedMessage:
        """Hand in an inbound receipt of an open messaging integration.

        POST /api/v2/conversations/messages/{integrationId}/inbound/open/receipt

        Permissions: all of conversation:message:receive.

        Parameters:
            body: What is sent: an open inbound normalized receipt (channel, status, reasons and 2 more).
        """
        ...

    def post_conversations_message_messages_bulk(
        self,
        conversation_id: str,
        *,
        use_normalized_message: bool | None = None,
        body: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> TextMessageListing:
        """Get several messages of a message conversation by their ids.

        POST /api/v2/conversations/messages/{conversationId}/messages/bulk

        Permissions: any of conversation:message:view, conversation:webmessaging:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            use_normalized_message: default False.
            body: What is sent: a list of texts.
        """
        ...

    def post_conversations_message_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        body: WrapupInput | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create the wrap-up of a participant's communication in a message conversation.

        POST
        /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup

        Permissions: any of conversation:participant:wrapup.

        Parameters:
            body: What is sent: a wrap-up input (code, name, notes and 5 more).
        """
        ...

    def post_conversations_message_participant_monitor(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Listen in on a participant in a message conversation.

        POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/monitor

        Permissions: any of conversation:message:monitor.
        """
        ...

    def post_conversations_message_participant_replace(
        self,
        conversation_id: str,
        participant_id: str,
        body: TransferRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Replace a participant in a message conversation.

        POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/replace

        Permissions: any of conversation:communication:blindTransfer.

        Parameters:
            body: What is sent: a transfer (transfer type, keep internal message alive, user id and 4 more).
        """
        ...

    def post_conversations_messages(
        self,
        body: CreateOutboundMessagingConversationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CreateOutboundMessagingConversationResponse:
        """Create a message conversation.

        POST /api/v2/conversations/messages

        Permissions: all of conversation:message:create.

        Parameters:
            body: What is sent: an outbound messaging conversation (queue id, to address, to address messenger type
                and 3 more).
        """
        ...

    def post_conversations_messages_agentless(
        self,
        body: SendAgentlessOutboundMessageRequest | dict[str, Any],
        *,
        use_normalized_message: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SendAgentlessOutboundMessageResponse:
        """Send a message without an agent.

        POST /api/v2/conversations/messages/agentless

        Permissions: all of conversation:message:create.

        Parameters:
            body: What is sent: a send agentless outbound message (from address, to address, to address messenger
                type and 3 more).
            use_normalized_message: default False.
        """
        ...

    def post_conversations_messages_inbound_open(
        self,
        body: OpenNormalizedMessage | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OpenNormalizedMessage:
        """Hand in an inbound message of open messaging.

        POST /api/v2/conversations/messages/inbound/open

        Permissions: all of conversation:message:receive.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: an open normalized message (channel, type, text and 7 more).
        """
        ...

    def post_conversations_messaging_integrations_facebook(
        self,
        body: FacebookIntegrationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FacebookIntegration:
        """Create a Facebook messaging integration.

        POST /api/v2/conversations/messaging/integrations/facebook

        Permissions: all of messaging:integration:add.

        Parameters:
            body: What is sent: a Facebook integration (name, supported content, messaging setting and 7 more).
        """
        ...

    def post_conversations_messaging_integrations_instagram(
        self,
        body: InstagramIntegrationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> InstagramIntegration:
        """Create an Instagram messaging integration.

        POST /api/v2/conversations/messaging/integrations/instagram

        Permissions: all of messaging:conversationInstagramIntegration:add.

        Parameters:
            body: What is sent: an Instagram integration (name, supported content, messaging setting and 7 more).
        """
        ...

    def post_conversations_messaging_integrations_open(
        self,
        body: OpenIntegrationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OpenIntegration:
        """Create an open messaging integration.

        POST /api/v2/conversations/messaging/integrations/open

        Permissions: all of messaging:integration:add.

        Parameters:
            body: What is sent: an open integration (name, outbound notification webhook URL, outbound notification
                webhook signature secret token and 5 more).
        """
        ...

    def post_conversations_messaging_integrations_whatsapp(
        self,
        body: WhatsAppIntegrationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WhatsAppIntegration:
        """Create a WhatsApp messaging integration.

        POST /api/v2/conversations/messaging/integrations/whatsapp

        Permissions: all of messaging:whatsappIntegration:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a whats app integration (name, phone number, waba certificate and 4 more).
        """
        ...

    def post_conversations_messaging_integrations_whatsapp_embeddedsignup(
        self,
        body: WhatsAppEmbeddedSignupIntegrationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WhatsAppIntegration:
        """Create a WhatsApp messaging integration from an embedded sign-up.

        POST /api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup

        Permissions: all of messaging:whatsappIntegration:add.

        Parameters:
            body: What is sent: a whats app embedded signup integration (name, embedded signup access token,
                supported content and 3 more).
        """
        ...

    def post_conversations_messaging_settings(
        self,
        body: MessagingSettingRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """Create a set of messaging settings.

        POST /api/v2/conversations/messaging/settings

        Permissions: all of messaging:setting:add.

        Parameters:
            body: What is sent: a messaging setting (name, content, event and 2 more).
        """
        ...

    def post_conversations_messaging_supportedcontent(
        self,
        body: SupportedContent | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SupportedContent:
        """Create a supported content profile.

        POST /api/v2/conversations/messaging/supportedcontent

        Permissions: any of messaging:supportedContent:add.

        Parameters:
            body: What is sent: a supported content (name, media types and 7 more).
        """
        ...

    def post_conversations_participants_attributes_search(
        self,
        body: ConversationParticipantSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JsonCursorSearchResponse:
        """Search participant attributes.

        POST /api/v2/conversations/participants/attributes/search

        Permissions: any of conversation:participant:attributesview.
        Lists: its items are in results; the next page is asked for by the body's cursor, from cursor of the answer.

        Parameters:
            body: What is sent: a conversation participant search (sort order, sort by, sort and 3 more).
        """
        ...

    def post_conversations_screenshare_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        body: WrapupInput | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create the wrap-up of a participant's communication in a screen share.

        POST
        /api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup

        Permissions: any of conversation:participant:wrapup.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a wrap-up input (code, name, notes and 5 more).
        """
        ...

    def post_conversations_social_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        body: WrapupInput | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create the wrap-up of a participant's communication in a social media conversation.

        POST
        /api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup

        Permissions: any of conversation:participant:wrapup.

        Parameters:
            body: What is sent: a wrap-up input (code, name, notes and 5 more).
        """
        ...

    def post_conversations_video_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        body: WrapupInput | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create the wrap-up of a participant's communication in a video conversation.

        POST
        /api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup

        Permissions: any of conversation:participant:wrapup.

        Parameters:
            body: What is sent: a wrap-up input (code, name, notes and 5 more).
        """
        ...

    def post_conversations_videos_meetings(
        self,
        body: GenerateMeetingIdRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MeetingIdRecord:
        """Create a video meeting.

        POST /api/v2/conversations/videos/meetings

        Permissions: any of video:video:access.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a generate meeting id (ephemeral, conference id and expire time days).
        """
        ...

    def put_conversation_participant_flaggedreason(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Update the flagged reason of a participant in a conversation.

        PUT /api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason
        """
        ...

    def put_conversation_secureattributes(
        self,
        conversation_id: str,
        body: ConversationSecureAttributes | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """Update the secure attributes of a conversation.

        PUT /api/v2/conversations/{conversationId}/secureattributes

        Permissions: any of conversation:participant:attributesedit.

        Parameters:
            body: What is sent: a conversation secure attributes (attributes and 1 more).
        """
        ...

    def put_conversation_tags(
        self,
        conversation_id: str,
        body: ConversationTagsUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """Update the tags of a conversation.

        PUT /api/v2/conversations/{conversationId}/tags

        Permissions: any of conversation:externalTag:edit.

        Parameters:
            body: What is sent: a conversation tags (external tag).
        """
        ...

    def put_conversations_call_participant_communication_uuidata(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        body: SetUuiDataRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Update the user-to-user data of a participant's communication in a call.

        PUT
        /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/uuidata

        Parameters:
            body: What is sent: a user-to-user data (user-to-user data).
        """
        ...

    def put_conversations_call_recordingstate(
        self,
        conversation_id: str,
        body: SetRecordingState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """Update the recording state of a call.

        PUT /api/v2/conversations/calls/{conversationId}/recordingstate

        Permissions: any of conversation:recording:pauseOthers.

        Parameters:
            body: What is sent: a recording state (recording state).
        """
        ...

    def put_conversations_callback_recordingstate(
        self,
        conversation_id: str,
        body: SetRecordingState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """Update the recording state of a callback.

        PUT /api/v2/conversations/callbacks/{conversationId}/recordingstate

        Permissions: any of conversation:recording:pauseOthers.

        Parameters:
            body: What is sent: a recording state (recording state).
        """
        ...

    def put_conversations_chat_recordingstate(
        self,
        conversation_id: str,
        body: SetRecordingState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """Update the recording state of a chat.

        PUT /api/v2/conversations/chats/{conversationId}/recordingstate

        Permissions: any of conversation:recording:pauseOthers.

        Parameters:
            body: What is sent: a recording state (recording state).
        """
        ...

    def put_conversations_cobrowsesession_recordingstate(
        self,
        conversation_id: str,
        body: SetRecordingState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """Update the recording state of a co-browse session.

        PUT /api/v2/conversations/cobrowsesessions/{conversationId}/recordingstate

        Permissions: any of conversation:recording:pauseOthers.

        Parameters:
            body: What is sent: a recording state (recording state).
        """
        ...

    def put_conversations_email_messages_draft(
        self,
        conversation_id: str,
        body: EmailMessage | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmailMessage:
        """Update the message draft of an email conversation.

        PUT /api/v2/conversations/emails/{conversationId}/messages/draft

        Parameters:
            body: What is sent: an email message (to, from, text body and 15 more).
        """
        ...

    def put_conversations_email_recordingstate(
        self,
        conversation_id: str,
        body: SetRecordingState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """Update the recording state of an email conversation.

        PUT /api/v2/conversations/emails/{conversationId}/recordingstate

        Permissions: any of conversation:recording:pauseOthers.

        Parameters:
            body: What is sent: a recording state (recording state).
        """
        ...

    def put_conversations_keyconfiguration(
        self,
        keyconfigurations_id: str,
        body: ConversationEncryptionConfiguration | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConversationEncryptionConfiguration:
        """Update a conversation encryption key.

        PUT /api/v2/conversations/keyconfigurations/{keyconfigurationsId}

        Permissions: any of conversation:encryptionKey:edit.

        Parameters:
            body: What is sent: a conversation encryption configuration (URL, key configuration type, last error and
                2 more).
        """
        ...

    def put_conversations_message_recordingstate(
        self,
        conversation_id: str,
        body: SetRecordingState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """Update the recording state of a message conversation.

        PUT /api/v2/conversations/messages/{conversationId}/recordingstate

        Permissions: any of conversation:recording:pauseOthers.

        Parameters:
            body: What is sent: a recording state (recording state).
        """
        ...

    def put_conversations_messaging_settings_default(
        self,
        body: MessagingSettingDefaultRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """Update the default messaging settings.

        PUT /api/v2/conversations/messaging/settings/default

        Permissions: all of messaging:setting:edit.

        Parameters:
            body: What is sent: a messaging setting default (setting id).
        """
        ...

    def put_conversations_messaging_supportedcontent_default(
        self,
        body: SupportedContentReference | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SupportedContent:
        """Update the default supported content profile.

        PUT /api/v2/conversations/messaging/supportedcontent/default

        Permissions: all of messaging:supportedContent:edit.

        Parameters:
            body: What is sent: a supported content (name, media types and 2 more).
        """
        ...

    def put_conversations_messaging_threadingtimeline(
        self,
        body: ConversationThreadingWindow | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConversationThreadingWindow:
        """Update the messaging threading timeline.

        PUT /api/v2/conversations/messaging/threadingtimeline

        Permissions: all of conversation:threadingTimeline:edit.

        Parameters:
            body: What is sent: a conversation threading window (settings, default timeout minutes and 1 more).
        """
        ...

    def put_conversations_screenshare_recordingstate(
        self,
        conversation_id: str,
        body: SetRecordingState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """Update the recording state of a screen share.

        PUT /api/v2/conversations/screenshares/{conversationId}/recordingstate

        Permissions: any of conversation:recording:pauseOthers.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a recording state (recording state).
        """
        ...

    def put_conversations_social_recordingstate(
        self,
        conversation_id: str,
        body: SetRecordingState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """Update the recording state of a social media conversation.

        PUT /api/v2/conversations/socials/{conversationId}/recordingstate

        Permissions: any of conversation:recording:pauseOthers.

        Parameters:
            body: What is sent: a recording state (recording state).
        """
        ...

    def put_conversations_video_recordingstate(
        self,
        conversation_id: str,
        body: SetRecordingState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """Update the recording state of a video conversation.

        PUT /api/v2/conversations/videos/{conversationId}/recordingstate

        Permissions: any of conversation:recording:pauseOthers.

        Parameters:
            body: What is sent: a recording state (recording state).
        """
        ...
