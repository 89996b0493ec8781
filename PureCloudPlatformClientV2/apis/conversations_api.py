# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        AdditionalMessage, AfterCallWorkUpdate, AgentlessEmailSendRequestDto, AgentlessEmailSendResponseDto,
        AnalyticsConversationAsyncQueryResponse, AnalyticsConversationQueryResponse, AnalyticsConversationWithoutAttributes,
        AnalyticsConversationWithoutAttributesMultiGetResponse, AssignedWrapupCode, AsyncConversationQuery,
        AsyncQueryResponse, AsyncQueryStatus, BulkCallbackDisconnectRequest, BulkCallbackPatchRequest,
        BulkCallbackPatchResponse, CachedMediaItem, CachedMediaItemEntityListing, CallCommand, CallConversation,
        CallConversationEntityListing, CallHistoryConversationEntityListing, CallbackConversation,
        CallbackConversationEntityListing, ChatConversation, ChatConversationEntityListing, CobrowseConversation,
        CobrowseConversationEntityListing, CobrowseWebMessagingSession, ConsultTransfer, ConsultTransferResponse,
        ConsultTransferToAgent, ConsultTransferToExternal, ConsultTransferToQueue, ConsultTransferUpdate, Conversation,
        ConversationActivityQuery, ConversationActivityResponse, ConversationAggregateQueryResponse,
        ConversationAggregationQuery, ConversationAsyncAggregateQueryResponse, ConversationAsyncAggregationQuery,
        ConversationEncryptionConfiguration, ConversationEncryptionConfigurationListing, ConversationEntityListing,
        ConversationParticipantSearchRequest, ConversationQuery, ConversationSecureAttributes,
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

_DELETE_ANALYTICS_CONVERSATIONS_DETAILS_JOB: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/analytics/conversations/details/jobs/{jobId}", path("jobId")
)
_DELETE_CONVERSATION_PARTICIPANT_CODE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/conversations/{conversationId}/participants/{participantId}/codes/{addCommunicationCode}",
    path("conversationId"), path("participantId"), path("addCommunicationCode"),
)
_DELETE_CONVERSATION_PARTICIPANT_FLAGGEDREASON: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason",
    path("conversationId"), path("participantId"),
)
_DELETE_CONVERSATIONS_CALL_PARTICIPANT_CONSULT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult",
    path("conversationId"), path("participantId"),
)
_DELETE_CONVERSATIONS_EMAIL_MESSAGES_DRAFT_ATTACHMENT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/conversations/emails/{conversationId}/messages/draft/attachments/{attachmentId}",
    path("conversationId"), path("attachmentId"),
)
_DELETE_CONVERSATIONS_MESSAGES_CACHEDMEDIA_CACHED_MEDIA_ITEM_ID: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}", path("cachedMediaItemId")
)
_DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK_INTEGRATION_ID: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/conversations/messaging/integrations/facebook/{integrationId}", path("integrationId")
)
_DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM_INTEGRATION_ID: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/conversations/messaging/integrations/instagram/{integrationId}", path("integrationId")
)
_DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_INTEGRATION_ID: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/conversations/messaging/integrations/open/{integrationId}", path("integrationId")
)
_DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_INTEGRATION_ID: ApiOperation[WhatsAppIntegration] = ApiOperation(
    "DELETE", "/api/v2/conversations/messaging/integrations/whatsapp/{integrationId}", path("integrationId"),
    returns="WhatsAppIntegration",
)
_DELETE_CONVERSATIONS_MESSAGING_SETTING: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/conversations/messaging/settings/{messageSettingId}", path("messageSettingId")
)
_DELETE_CONVERSATIONS_MESSAGING_SETTINGS_DEFAULT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/conversations/messaging/settings/default"
)
_DELETE_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/conversations/messaging/supportedcontent/{supportedContentId}", path("supportedContentId")
)
_GET_ANALYTICS_CONVERSATION_DETAILS: ApiOperation[AnalyticsConversationWithoutAttributes] = ApiOperation(
    "GET", "/api/v2/analytics/conversations/{conversationId}/details", path("conversationId"),
    returns="AnalyticsConversationWithoutAttributes",
)
_GET_ANALYTICS_CONVERSATIONS_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/conversations/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_CONVERSATIONS_AGGREGATES_JOB_RESULTS: ApiOperation[ConversationAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/conversations/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="ConversationAsyncAggregateQueryResponse",
)
_GET_ANALYTICS_CONVERSATIONS_DETAILS: ApiOperation[AnalyticsConversationWithoutAttributesMultiGetResponse] = ApiOperation(
    "GET", "/api/v2/analytics/conversations/details", query("id", "multi"),
    returns="AnalyticsConversationWithoutAttributesMultiGetResponse",
)
_GET_ANALYTICS_CONVERSATIONS_DETAILS_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/conversations/details/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_CONVERSATIONS_DETAILS_JOB_RESULTS: ApiOperation[AnalyticsConversationAsyncQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/conversations/details/jobs/{jobId}/results", path("jobId"), query("cursor"),
    query("pageSize"), returns="AnalyticsConversationAsyncQueryResponse",
)
_GET_ANALYTICS_CONVERSATIONS_DETAILS_JOBS_AVAILABILITY: ApiOperation[DataAvailabilityResponse] = ApiOperation(
    "GET", "/api/v2/analytics/conversations/details/jobs/availability", returns="DataAvailabilityResponse"
)
_GET_CONVERSATION: ApiOperation[Conversation] = ApiOperation(
    "GET", "/api/v2/conversations/{conversationId}", path("conversationId"), returns="Conversation"
)
_GET_CONVERSATION_PARTICIPANT_SECUREIVRSESSION: ApiOperation[SecureSession] = ApiOperation(
    "GET", "/api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions/{secureSessionId}",
    path("conversationId"), path("participantId"), path("secureSessionId"), returns="SecureSession",
)
_GET_CONVERSATION_PARTICIPANT_SECUREIVRSESSIONS: ApiOperation[SecureSessionEntityListing] = ApiOperation(
    "GET", "/api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions",
    path("conversationId"), path("participantId"), returns="SecureSessionEntityListing",
)
_GET_CONVERSATION_PARTICIPANT_WRAPUP: ApiOperation[AssignedWrapupCode] = ApiOperation(
    "GET", "/api/v2/conversations/{conversationId}/participants/{participantId}/wrapup", path("conversationId"),
    path("participantId"), query("provisional"), returns="AssignedWrapupCode",
)
_GET_CONVERSATION_PARTICIPANT_WRAPUPCODES: ApiOperation[list[WrapupCode]] = ApiOperation(
    "GET", "/api/v2/conversations/{conversationId}/participants/{participantId}/wrapupcodes", path("conversationId"),
    path("participantId"), returns="list[WrapupCode]",
)
_GET_CONVERSATION_SECUREATTRIBUTES: ApiOperation[ConversationSecureAttributes] = ApiOperation(
    "GET", "/api/v2/conversations/{conversationId}/secureattributes", path("conversationId"),
    returns="ConversationSecureAttributes",
)
_GET_CONVERSATION_SUGGESTION: ApiOperation[Suggestion] = ApiOperation(
    "GET", "/api/v2/conversations/{conversationId}/suggestions/{suggestionId}", path("conversationId"),
    path("suggestionId"), returns="Suggestion",
)
_GET_CONVERSATION_SUGGESTIONS: ApiOperation[SuggestionListing] = ApiOperation(
    "GET", "/api/v2/conversations/{conversationId}/suggestions", path("conversationId"), query("before"),
    query("after"), query("pageSize"), query("type"), query("state"), returns="SuggestionListing",
)
_GET_CONVERSATION_SUMMARIES: ApiOperation[ConversationSummariesGetResponse] = ApiOperation(
    "GET", "/api/v2/conversations/{conversationId}/summaries", path("conversationId"),
    returns="ConversationSummariesGetResponse",
)
_GET_CONVERSATIONS: ApiOperation[ConversationEntityListing] = ApiOperation(
    "GET", "/api/v2/conversations", query("communicationType"), returns="ConversationEntityListing"
)
_GET_CONVERSATIONS_CALL: ApiOperation[CallConversation] = ApiOperation(
    "GET", "/api/v2/conversations/calls/{conversationId}", path("conversationId"), returns="CallConversation"
)
_GET_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION_WRAPUP: ApiOperation[AssignedWrapupCode] = ApiOperation(
    "GET",
    "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
    path("conversationId"), path("participantId"), path("communicationId"), query("provisional"),
    returns="AssignedWrapupCode",
)
_GET_CONVERSATIONS_CALL_PARTICIPANT_WRAPUP: ApiOperation[AssignedWrapupCode] = ApiOperation(
    "GET", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapup", path("conversationId"),
    path("participantId"), query("provisional"), returns="AssignedWrapupCode",
)
_GET_CONVERSATIONS_CALL_PARTICIPANT_WRAPUPCODES: ApiOperation[list[WrapupCode]] = ApiOperation(
    "GET", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapupcodes",
    path("conversationId"), path("participantId"), returns="list[WrapupCode]",
)
_GET_CONVERSATIONS_CALLBACK: ApiOperation[CallbackConversation] = ApiOperation(
    "GET", "/api/v2/conversations/callbacks/{conversationId}", path("conversationId"), returns="CallbackConversation"
)
_GET_CONVERSATIONS_CALLBACK_PARTICIPANT_COMMUNICATION_WRAPUP: ApiOperation[AssignedWrapupCode] = ApiOperation(
    "GET",
    "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
    path("conversationId"), path("participantId"), path("communicationId"), query("provisional"),
    returns="AssignedWrapupCode",
)
_GET_CONVERSATIONS_CALLBACK_PARTICIPANT_WRAPUP: ApiOperation[AssignedWrapupCode] = ApiOperation(
    "GET", "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapup",
    path("conversationId"), path("participantId"), query("provisional"), returns="AssignedWrapupCode",
)
_GET_CONVERSATIONS_CALLBACK_PARTICIPANT_WRAPUPCODES: ApiOperation[list[WrapupCode]] = ApiOperation(
    "GET", "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapupcodes",
    path("conversationId"), path("participantId"), returns="list[WrapupCode]",
)
_GET_CONVERSATIONS_CALLBACKS: ApiOperation[CallbackConversationEntityListing] = ApiOperation(
    "GET", "/api/v2/conversations/callbacks", returns="CallbackConversationEntityListing"
)
_GET_CONVERSATIONS_CALLS: ApiOperation[CallConversationEntityListing] = ApiOperation(
    "GET", "/api/v2/conversations/calls", returns="CallConversationEntityListing"
)
_GET_CONVERSATIONS_CALLS_HISTORY: ApiOperation[CallHistoryConversationEntityListing] = ApiOperation(
    "GET", "/api/v2/conversations/calls/history", query("pageSize"), query("pageNumber"), query("interval"),
    query("expand", "multi"), returns="CallHistoryConversationEntityListing",
)
_GET_CONVERSATIONS_CALLS_MAXIMUMCONFERENCEPARTIES: ApiOperation[MaxParticipants] = ApiOperation(
    "GET", "/api/v2/conversations/calls/maximumconferenceparties", returns="MaxParticipants"
)
_GET_CONVERSATIONS_CHAT: ApiOperation[ChatConversation] = ApiOperation(
    "GET", "/api/v2/conversations/chats/{conversationId}", path("conversationId"), returns="ChatConversation"
)
_GET_CONVERSATIONS_CHAT_MESSAGE: ApiOperation[WebChatMessage] = ApiOperation(
    "GET", "/api/v2/conversations/chats/{conversationId}/messages/{messageId}", path("conversationId"),
    path("messageId"), returns="WebChatMessage",
)
_GET_CONVERSATIONS_CHAT_MESSAGES: ApiOperation[WebChatMessageEntityList] = ApiOperation(
    "GET", "/api/v2/conversations/chats/{conversationId}/messages", path("conversationId"), query("after"),
    query("before"), query("sortOrder"), query("maxResults"), returns="WebChatMessageEntityList",
)
_GET_CONVERSATIONS_CHAT_PARTICIPANT_COMMUNICATION_WRAPUP: ApiOperation[AssignedWrapupCode] = ApiOperation(
    "GET",
    "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
    path("conversationId"), path("participantId"), path("communicationId"), query("provisional"),
    returns="AssignedWrapupCode",
)
_GET_CONVERSATIONS_CHAT_PARTICIPANT_WRAPUP: ApiOperation[AssignedWrapupCode] = ApiOperation(
    "GET", "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/wrapup", path("conversationId"),
    path("participantId"), query("provisional"), returns="AssignedWrapupCode",
)
_GET_CONVERSATIONS_CHAT_PARTICIPANT_WRAPUPCODES: ApiOperation[list[WrapupCode]] = ApiOperation(
    "GET", "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/wrapupcodes",
    path("conversationId"), path("participantId"), returns="list[WrapupCode]",
)
_GET_CONVERSATIONS_CHATS: ApiOperation[ChatConversationEntityListing] = ApiOperation(
    "GET", "/api/v2/conversations/chats", returns="ChatConversationEntityListing"
)
_GET_CONVERSATIONS_COBROWSESESSION: ApiOperation[CobrowseConversation] = ApiOperation(
    "GET", "/api/v2/conversations/cobrowsesessions/{conversationId}", path("conversationId"),
    returns="CobrowseConversation",
)
_GET_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_COMMUNICATION_WRAPUP: ApiOperation[AssignedWrapupCode] = ApiOperation(
    "GET",
    "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
    path("conversationId"), path("participantId"), path("communicationId"), query("provisional"),
    returns="AssignedWrapupCode", deprecated=True,
)
_GET_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_WRAPUP: ApiOperation[AssignedWrapupCode] = ApiOperation(
    "GET", "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapup",
    path("conversationId"), path("participantId"), query("provisional"), returns="AssignedWrapupCode", deprecated=True,
)
_GET_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_WRAPUPCODES: ApiOperation[list[WrapupCode]] = ApiOperation(
    "GET", "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapupcodes",
    path("conversationId"), path("participantId"), returns="list[WrapupCode]", deprecated=True,
)
_GET_CONVERSATIONS_COBROWSESESSIONS: ApiOperation[CobrowseConversationEntityListing] = ApiOperation(
    "GET", "/api/v2/conversations/cobrowsesessions", returns="CobrowseConversationEntityListing"
)
_GET_CONVERSATIONS_EMAIL: ApiOperation[EmailConversation] = ApiOperation(
    "GET", "/api/v2/conversations/emails/{conversationId}", path("conversationId"), returns="EmailConversation"
)
_GET_CONVERSATIONS_EMAIL_MESSAGE: ApiOperation[EmailMessage] = ApiOperation(
    "GET", "/api/v2/conversations/emails/{conversationId}/messages/{messageId}", path("conversationId"),
    path("messageId"), returns="EmailMessage",
)
_GET_CONVERSATIONS_EMAIL_MESSAGES: ApiOperation[EmailMessagePreviewListing] = ApiOperation(
    "GET", "/api/v2/conversations/emails/{conversationId}/messages", path("conversationId"),
    returns="EmailMessagePreviewListing",
)
_GET_CONVERSATIONS_EMAIL_MESSAGES_DRAFT: ApiOperation[EmailMessage] = ApiOperation(
    "GET", "/api/v2/conversations/emails/{conversationId}/messages/draft", path("conversationId"),
    returns="EmailMessage",
)
_GET_CONVERSATIONS_EMAIL_PARTICIPANT_COMMUNICATION_WRAPUP: ApiOperation[AssignedWrapupCode] = ApiOperation(
    "GET",
    "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
    path("conversationId"), path("participantId"), path("communicationId"), query("provisional"),
    returns="AssignedWrapupCode",
)
_GET_CONVERSATIONS_EMAIL_PARTICIPANT_WRAPUP: ApiOperation[AssignedWrapupCode] = ApiOperation(
    "GET", "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapup", path("conversationId"),
    path("participantId"), query("provisional"), returns="AssignedWrapupCode",
)
_GET_CONVERSATIONS_EMAIL_PARTICIPANT_WRAPUPCODES: ApiOperation[list[WrapupCode]] = ApiOperation(
    "GET", "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapupcodes",
    path("conversationId"), path("participantId"), returns="list[WrapupCode]",
)
_GET_CONVERSATIONS_EMAIL_SETTINGS: ApiOperation[EmailsSettings] = ApiOperation(
    "GET", "/api/v2/conversations/emails/{conversationId}/settings", path("conversationId"), returns="EmailsSettings"
)
_GET_CONVERSATIONS_EMAILS: ApiOperation[EmailConversationEntityListing] = ApiOperation(
    "GET", "/api/v2/conversations/emails", returns="EmailConversationEntityListing"
)
_GET_CONVERSATIONS_KEYCONFIGURATION: ApiOperation[ConversationEncryptionConfiguration] = ApiOperation(
    "GET", "/api/v2/conversations/keyconfigurations/{keyconfigurationsId}", path("keyconfigurationsId"),
    returns="ConversationEncryptionConfiguration",
)
_GET_CONVERSATIONS_KEYCONFIGURATIONS: ApiOperation[ConversationEncryptionConfigurationListing] = ApiOperation(
    "GET", "/api/v2/conversations/keyconfigurations", returns="ConversationEncryptionConfigurationListing"
)
_GET_CONVERSATIONS_MESSAGE: ApiOperation[MessageConversation] = ApiOperation(
    "GET", "/api/v2/conversations/messages/{conversationId}", path("conversationId"), returns="MessageConversation"
)
_GET_CONVERSATIONS_MESSAGE_COMMUNICATION_MESSAGES_MEDIA_MEDIA_ID: ApiOperation[MessageMediaData] = ApiOperation(
    "GET", "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/{mediaId}",
    path("conversationId"), path("communicationId"), path("mediaId"), returns="MessageMediaData",
)
_GET_CONVERSATIONS_MESSAGE_DETAILS: ApiOperation[MessageData] = ApiOperation(
    "GET", "/api/v2/conversations/messages/{messageId}/details", path("messageId"), query("useNormalizedMessage"),
    returns="MessageData",
)
_GET_CONVERSATIONS_MESSAGE_MESSAGE: ApiOperation[MessageData] = ApiOperation(
    "GET", "/api/v2/conversations/messages/{conversationId}/messages/{messageId}", path("conversationId"),
    path("messageId"), query("useNormalizedMessage"), returns="MessageData",
)
_GET_CONVERSATIONS_MESSAGE_PARTICIPANT_COMMUNICATION_WRAPUP: ApiOperation[AssignedWrapupCode] = ApiOperation(
    "GET",
    "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
    path("conversationId"), path("participantId"), path("communicationId"), query("provisional"),
    returns="AssignedWrapupCode",
)
_GET_CONVERSATIONS_MESSAGE_PARTICIPANT_WRAPUP: ApiOperation[AssignedWrapupCode] = ApiOperation(
    "GET", "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapup",
    path("conversationId"), path("participantId"), query("provisional"), returns="AssignedWrapupCode",
)
_GET_CONVERSATIONS_MESSAGE_PARTICIPANT_WRAPUPCODES: ApiOperation[list[WrapupCode]] = ApiOperation(
    "GET", "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapupcodes",
    path("conversationId"), path("participantId"), returns="list[WrapupCode]",
)
_GET_CONVERSATIONS_MESSAGES: ApiOperation[MessageConversationEntityListing] = ApiOperation(
    "GET", "/api/v2/conversations/messages", returns="MessageConversationEntityListing"
)
_GET_CONVERSATIONS_MESSAGES_CACHEDMEDIA: ApiOperation[CachedMediaItemEntityListing] = ApiOperation(
    "GET", "/api/v2/conversations/messages/cachedmedia", query("pageSize"), query("pageNumber"), query("url"),
    returns="CachedMediaItemEntityListing",
)
_GET_CONVERSATIONS_MESSAGES_CACHEDMEDIA_CACHED_MEDIA_ITEM_ID: ApiOperation[CachedMediaItem] = ApiOperation(
    "GET", "/api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}", path("cachedMediaItemId"),
    returns="CachedMediaItem",
)
_GET_CONVERSATIONS_MESSAGING_FACEBOOK_APP: ApiOperation[FacebookAppCredentials] = ApiOperation(
    "GET", "/api/v2/conversations/messaging/facebook/app", returns="FacebookAppCredentials"
)
_GET_CONVERSATIONS_MESSAGING_FACEBOOK_PERMISSIONS: ApiOperation[FacebookPermissionEntityListing] = ApiOperation(
    "GET", "/api/v2/conversations/messaging/facebook/permissions", returns="FacebookPermissionEntityListing"
)
_GET_CONVERSATIONS_MESSAGING_INTEGRATIONS: ApiOperation[MessagingIntegrationEntityListing] = ApiOperation(
    "GET", "/api/v2/conversations/messaging/integrations", query("pageSize"), query("pageNumber"),
    query("expand", "multi"), query("supportedContent.id"), query("messagingSetting.id"),
    returns="MessagingIntegrationEntityListing",
)
_GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK: ApiOperation[FacebookIntegrationEntityListing] = ApiOperation(
    "GET", "/api/v2/conversations/messaging/integrations/facebook", query("pageSize"), query("pageNumber"),
    query("expand"), query("supportedContent.id"), query("messagingSetting.id"),
    returns="FacebookIntegrationEntityListing",
)
_GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK_INTEGRATION_ID: ApiOperation[FacebookIntegration] = ApiOperation(
    "GET", "/api/v2/conversations/messaging/integrations/facebook/{integrationId}", path("integrationId"),
    query("expand"), returns="FacebookIntegration",
)
_GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM: ApiOperation[InstagramIntegrationEntityListing] = ApiOperation(
    "GET", "/api/v2/conversations/messaging/integrations/instagram", query("pageSize"), query("pageNumber"),
    query("expand"), query("supportedContent.id"), query("messagingSetting.id"),
    returns="InstagramIntegrationEntityListing",
)
_GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM_INTEGRATION_ID: ApiOperation[InstagramIntegration] = ApiOperation(
    "GET", "/api/v2/conversations/messaging/integrations/instagram/{integrationId}", path("integrationId"),
    query("expand"), returns="InstagramIntegration",
)
_GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN: ApiOperation[OpenIntegrationEntityListing] = ApiOperation(
    "GET", "/api/v2/conversations/messaging/integrations/open", query("pageSize"), query("pageNumber"), query("expand"),
    query("supportedContent.id"), query("messagingSetting.id"), returns="OpenIntegrationEntityListing",
)
_GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_INTEGRATION_ID: ApiOperation[OpenIntegration] = ApiOperation(
    "GET", "/api/v2/conversations/messaging/integrations/open/{integrationId}", path("integrationId"), query("expand"),
    returns="OpenIntegration",
)
_GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP: ApiOperation[WhatsAppIntegrationEntityListing] = ApiOperation(
    "GET", "/api/v2/conversations/messaging/integrations/whatsapp", query("pageSize"), query("pageNumber"),
    query("expand"), query("supportedContent.id"), query("messagingSetting.id"),
    returns="WhatsAppIntegrationEntityListing",
)
_GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_INTEGRATION_ID: ApiOperation[WhatsAppIntegration] = ApiOperation(
    "GET", "/api/v2/conversations/messaging/integrations/whatsapp/{integrationId}", path("integrationId"),
    query("expand"), returns="WhatsAppIntegration",
)
_GET_CONVERSATIONS_MESSAGING_SETTING: ApiOperation[MessagingSetting] = ApiOperation(
    "GET", "/api/v2/conversations/messaging/settings/{messageSettingId}", path("messageSettingId"),
    returns="MessagingSetting",
)
_GET_CONVERSATIONS_MESSAGING_SETTINGS: ApiOperation[MessagingConfigListing] = ApiOperation(
    "GET", "/api/v2/conversations/messaging/settings", query("pageSize"), query("pageNumber"),
    returns="MessagingConfigListing",
)
_GET_CONVERSATIONS_MESSAGING_SETTINGS_DEFAULT: ApiOperation[MessagingSetting] = ApiOperation(
    "GET", "/api/v2/conversations/messaging/settings/default", returns="MessagingSetting"
)
_GET_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT: ApiOperation[SupportedContentListing] = ApiOperation(
    "GET", "/api/v2/conversations/messaging/supportedcontent", query("pageSize"), query("pageNumber"),
    returns="SupportedContentListing",
)
_GET_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_DEFAULT: ApiOperation[SupportedContent] = ApiOperation(
    "GET", "/api/v2/conversations/messaging/supportedcontent/default", returns="SupportedContent"
)
_GET_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID: ApiOperation[SupportedContent] = ApiOperation(
    "GET", "/api/v2/conversations/messaging/supportedcontent/{supportedContentId}", path("supportedContentId"),
    returns="SupportedContent",
)
_GET_CONVERSATIONS_MESSAGING_THREADINGTIMELINE: ApiOperation[ConversationThreadingWindow] = ApiOperation(
    "GET", "/api/v2/conversations/messaging/threadingtimeline", returns="ConversationThreadingWindow"
)
_GET_CONVERSATIONS_SCREENSHARE_PARTICIPANT_COMMUNICATION_WRAPUP: ApiOperation[AssignedWrapupCode] = ApiOperation(
    "GET",
    "/api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
    path("conversationId"), path("participantId"), path("communicationId"), query("provisional"),
    returns="AssignedWrapupCode", deprecated=True,
)
_GET_CONVERSATIONS_SETTINGS: ApiOperation[Settings] = ApiOperation(
    "GET", "/api/v2/conversations/settings", returns="Settings"
)
_GET_CONVERSATIONS_SOCIAL_PARTICIPANT_COMMUNICATION_WRAPUP: ApiOperation[AssignedWrapupCode] = ApiOperation(
    "GET",
    "/api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
    path("conversationId"), path("participantId"), path("communicationId"), query("provisional"),
    returns="AssignedWrapupCode",
)
_GET_CONVERSATIONS_VIDEO_DETAILS: ApiOperation[VideoConferenceDetails] = ApiOperation(
    "GET", "/api/v2/conversations/videos/{conferenceId}/details", path("conferenceId"),
    returns="VideoConferenceDetails",
)
_GET_CONVERSATIONS_VIDEO_PARTICIPANT_COMMUNICATION_WRAPUP: ApiOperation[AssignedWrapupCode] = ApiOperation(
    "GET",
    "/api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
    path("conversationId"), path("participantId"), path("communicationId"), query("provisional"),
    returns="AssignedWrapupCode",
)
_GET_CONVERSATIONS_VIDEOS_MEETING: ApiOperation[MeetingIdRecord] = ApiOperation(
    "GET", "/api/v2/conversations/videos/meetings/{meetingId}", path("meetingId"), returns="MeetingIdRecord"
)
_PATCH_CONVERSATION_PARTICIPANT: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/conversations/{conversationId}/participants/{participantId}", path("conversationId"),
    path("participantId"), body(required=True),
)
_PATCH_CONVERSATION_PARTICIPANT_ATTRIBUTES: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/conversations/{conversationId}/participants/{participantId}/attributes", path("conversationId"),
    path("participantId"), body(required=True),
)
_PATCH_CONVERSATION_SECUREATTRIBUTES: ApiOperation[str] = ApiOperation(
    "PATCH", "/api/v2/conversations/{conversationId}/secureattributes", path("conversationId"), body(required=True),
    returns="str",
)
_PATCH_CONVERSATION_UTILIZATIONLABEL: ApiOperation[str] = ApiOperation(
    "PATCH", "/api/v2/conversations/{conversationId}/utilizationlabel", path("conversationId"), body(required=True),
    returns="str",
)
_PATCH_CONVERSATIONS_AFTERCALLWORK_CONVERSATION_ID_PARTICIPANT_COMMUNICATION: ApiOperation[AfterCallWorkUpdate] = ApiOperation(
    "PATCH",
    "/api/v2/conversations/aftercallwork/{conversationId}/participants/{participantId}/communications/{communicationId}",
    path("conversationId"), path("participantId"), path("communicationId"), body(required=True),
    returns="AfterCallWorkUpdate",
)
_PATCH_CONVERSATIONS_CALL: ApiOperation[Conversation] = ApiOperation(
    "PATCH", "/api/v2/conversations/calls/{conversationId}", path("conversationId"), body(required=True),
    returns="Conversation",
)
_PATCH_CONVERSATIONS_CALL_PARTICIPANT: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}", path("conversationId"),
    path("participantId"), body(required=True),
)
_PATCH_CONVERSATIONS_CALL_PARTICIPANT_ATTRIBUTES: ApiOperation[ParticipantAttributes] = ApiOperation(
    "PATCH", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/attributes",
    path("conversationId"), path("participantId"), body(required=True), returns="ParticipantAttributes",
)
_PATCH_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION: ApiOperation[Any] = ApiOperation(
    "PATCH",
    "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}",
    path("conversationId"), path("participantId"), path("communicationId"), body(required=True), returns="object",
)
_PATCH_CONVERSATIONS_CALL_PARTICIPANT_CONSULT: ApiOperation[ConsultTransferResponse] = ApiOperation(
    "PATCH", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult",
    path("conversationId"), path("participantId"), body(required=True), returns="ConsultTransferResponse",
)
_PATCH_CONVERSATIONS_CALLBACK: ApiOperation[Conversation] = ApiOperation(
    "PATCH", "/api/v2/conversations/callbacks/{conversationId}", path("conversationId"), body(required=True),
    returns="Conversation",
)
_PATCH_CONVERSATIONS_CALLBACK_PARTICIPANT: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}", path("conversationId"),
    path("participantId"), body(required=True),
)
_PATCH_CONVERSATIONS_CALLBACK_PARTICIPANT_ATTRIBUTES: ApiOperation[ParticipantAttributes] = ApiOperation(
    "PATCH", "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/attributes",
    path("conversationId"), path("participantId"), body(required=True), returns="ParticipantAttributes",
)
_PATCH_CONVERSATIONS_CALLBACK_PARTICIPANT_COMMUNICATION: ApiOperation[Any] = ApiOperation(
    "PATCH",
    "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}",
    path("conversationId"), path("participantId"), path("communicationId"), body(required=True), returns="object",
)
_PATCH_CONVERSATIONS_CALLBACKS: ApiOperation[PatchCallbackResponse] = ApiOperation(
    "PATCH", "/api/v2/conversations/callbacks", body(required=True), returns="PatchCallbackResponse"
)
_PATCH_CONVERSATIONS_CHAT: ApiOperation[Conversation] = ApiOperation(
    "PATCH", "/api/v2/conversations/chats/{conversationId}", path("conversationId"), body(required=True),
    returns="Conversation",
)
_PATCH_CONVERSATIONS_CHAT_PARTICIPANT: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/conversations/chats/{conversationId}/participants/{participantId}", path("conversationId"),
    path("participantId"), body(required=True),
)
_PATCH_CONVERSATIONS_CHAT_PARTICIPANT_ATTRIBUTES: ApiOperation[ParticipantAttributes] = ApiOperation(
    "PATCH", "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/attributes",
    path("conversationId"), path("participantId"), body(required=True), returns="ParticipantAttributes",
)
_PATCH_CONVERSATIONS_CHAT_PARTICIPANT_COMMUNICATION: ApiOperation[Any] = ApiOperation(
    "PATCH",
    "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/communications/{communicationId}",
    path("conversationId"), path("participantId"), path("communicationId"), body(required=True), returns="object",
)
_PATCH_CONVERSATIONS_COBROWSESESSION: ApiOperation[Conversation] = ApiOperation(
    "PATCH", "/api/v2/conversations/cobrowsesessions/{conversationId}", path("conversationId"), body(required=True),
    returns="Conversation", deprecated=True,
)
_PATCH_CONVERSATIONS_COBROWSESESSION_PARTICIPANT: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}",
    path("conversationId"), path("participantId"), body(), deprecated=True,
)
_PATCH_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_ATTRIBUTES: ApiOperation[ParticipantAttributes] = ApiOperation(
    "PATCH", "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/attributes",
    path("conversationId"), path("participantId"), body(), returns="ParticipantAttributes", deprecated=True,
)
_PATCH_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_COMMUNICATION: ApiOperation[Any] = ApiOperation(
    "PATCH",
    "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}",
    path("conversationId"), path("participantId"), path("communicationId"), body(required=True), returns="object",
    deprecated=True,
)
_PATCH_CONVERSATIONS_EMAIL: ApiOperation[Conversation] = ApiOperation(
    "PATCH", "/api/v2/conversations/emails/{conversationId}", path("conversationId"), body(required=True),
    returns="Conversation",
)
_PATCH_CONVERSATIONS_EMAIL_MESSAGES_DRAFT: ApiOperation[EmailMessage] = ApiOperation(
    "PATCH", "/api/v2/conversations/emails/{conversationId}/messages/draft", path("conversationId"), query("autoFill"),
    query("discard"), body(), returns="EmailMessage",
)
_PATCH_CONVERSATIONS_EMAIL_PARTICIPANT: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/conversations/emails/{conversationId}/participants/{participantId}", path("conversationId"),
    path("participantId"), body(required=True),
)
_PATCH_CONVERSATIONS_EMAIL_PARTICIPANT_ATTRIBUTES: ApiOperation[ParticipantAttributes] = ApiOperation(
    "PATCH", "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/attributes",
    path("conversationId"), path("participantId"), body(required=True), returns="ParticipantAttributes",
)
_PATCH_CONVERSATIONS_EMAIL_PARTICIPANT_COMMUNICATION: ApiOperation[Any] = ApiOperation(
    "PATCH",
    "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}",
    path("conversationId"), path("participantId"), path("communicationId"), body(required=True), returns="object",
)
_PATCH_CONVERSATIONS_EMAIL_PARTICIPANT_PARKINGSTATE: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/parkingstate",
    path("conversationId"), path("participantId"), body(required=True),
)
_PATCH_CONVERSATIONS_MESSAGE: ApiOperation[Conversation] = ApiOperation(
    "PATCH", "/api/v2/conversations/messages/{conversationId}", path("conversationId"), body(required=True),
    returns="Conversation",
)
_PATCH_CONVERSATIONS_MESSAGE_PARTICIPANT: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/conversations/messages/{conversationId}/participants/{participantId}", path("conversationId"),
    path("participantId"), body(),
)
_PATCH_CONVERSATIONS_MESSAGE_PARTICIPANT_ATTRIBUTES: ApiOperation[ParticipantAttributes] = ApiOperation(
    "PATCH", "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes",
    path("conversationId"), path("participantId"), body(), returns="ParticipantAttributes",
)
_PATCH_CONVERSATIONS_MESSAGE_PARTICIPANT_COMMUNICATION: ApiOperation[Any] = ApiOperation(
    "PATCH",
    "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}",
    path("conversationId"), path("participantId"), path("communicationId"), body(required=True), returns="object",
)
_PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK_INTEGRATION_ID: ApiOperation[FacebookIntegration] = ApiOperation(
    "PATCH", "/api/v2/conversations/messaging/integrations/facebook/{integrationId}", path("integrationId"),
    body(required=True), returns="FacebookIntegration",
)
_PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM_INTEGRATION_ID: ApiOperation[InstagramIntegration] = ApiOperation(
    "PATCH", "/api/v2/conversations/messaging/integrations/instagram/{integrationId}", path("integrationId"),
    body(required=True), returns="InstagramIntegration",
)
_PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_INTEGRATION_ID: ApiOperation[OpenIntegration] = ApiOperation(
    "PATCH", "/api/v2/conversations/messaging/integrations/open/{integrationId}", path("integrationId"),
    body(required=True), returns="OpenIntegration",
)
_PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_EMBEDDEDSIGNUP_INTEGRATION_ID: ApiOperation[WhatsAppIntegration] = ApiOperation(
    "PATCH", "/api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup/{integrationId}",
    path("integrationId"), body(required=True), returns="WhatsAppIntegration",
)
_PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_INTEGRATION_ID: ApiOperation[WhatsAppIntegration] = ApiOperation(
    "PATCH", "/api/v2/conversations/messaging/integrations/whatsapp/{integrationId}", path("integrationId"),
    body(required=True), returns="WhatsAppIntegration",
)
_PATCH_CONVERSATIONS_MESSAGING_SETTING: ApiOperation[MessagingSetting] = ApiOperation(
    "PATCH", "/api/v2/conversations/messaging/settings/{messageSettingId}", path("messageSettingId"),
    body(required=True), returns="MessagingSetting",
)
_PATCH_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID: ApiOperation[SupportedContent] = ApiOperation(
    "PATCH", "/api/v2/conversations/messaging/supportedcontent/{supportedContentId}", path("supportedContentId"),
    body(required=True), returns="SupportedContent",
)
_PATCH_CONVERSATIONS_SETTINGS: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/conversations/settings", body(required=True)
)
_POST_ANALYTICS_CONVERSATION_DETAILS_PROPERTIES: ApiOperation[PropertyIndexRequest] = ApiOperation(
    "POST", "/api/v2/analytics/conversations/{conversationId}/details/properties", path("conversationId"),
    body(required=True), returns="PropertyIndexRequest",
)
_POST_ANALYTICS_CONVERSATIONS_ACTIVITY_QUERY: ApiOperation[ConversationActivityResponse] = ApiOperation(
    "POST", "/api/v2/analytics/conversations/activity/query", body(required=True), query("pageSize"),
    query("pageNumber"), returns="ConversationActivityResponse",
)
_POST_ANALYTICS_CONVERSATIONS_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/conversations/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_CONVERSATIONS_AGGREGATES_QUERY: ApiOperation[ConversationAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/conversations/aggregates/query", body(required=True),
    returns="ConversationAggregateQueryResponse",
)
_POST_ANALYTICS_CONVERSATIONS_DETAILS_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/conversations/details/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_CONVERSATIONS_DETAILS_QUERY: ApiOperation[AnalyticsConversationQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/conversations/details/query", body(required=True),
    returns="AnalyticsConversationQueryResponse",
)
_POST_CONVERSATION_ASSIGN: ApiOperation[str] = ApiOperation(
    "POST", "/api/v2/conversations/{conversationId}/assign", path("conversationId"), body(required=True), returns="str"
)
_POST_CONVERSATION_BARGE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/{conversationId}/barge", path("conversationId")
)
_POST_CONVERSATION_COBROWSE: ApiOperation[CobrowseWebMessagingSession] = ApiOperation(
    "POST", "/api/v2/conversations/{conversationId}/cobrowse", path("conversationId"),
    returns="CobrowseWebMessagingSession",
)
_POST_CONVERSATION_DISCONNECT: ApiOperation[str] = ApiOperation(
    "POST", "/api/v2/conversations/{conversationId}/disconnect", path("conversationId"), returns="str"
)
_POST_CONVERSATION_PARTICIPANT_CALLBACKS: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/{conversationId}/participants/{participantId}/callbacks", path("conversationId"),
    path("participantId"), body(),
)
_POST_CONVERSATION_PARTICIPANT_DIGITS: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/{conversationId}/participants/{participantId}/digits", path("conversationId"),
    path("participantId"), body(),
)
_POST_CONVERSATION_PARTICIPANT_REPLACE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/{conversationId}/participants/{participantId}/replace", path("conversationId"),
    path("participantId"), body(required=True),
)
_POST_CONVERSATION_PARTICIPANT_REPLACE_AGENT: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/{conversationId}/participants/{participantId}/replace/agent", path("conversationId"),
    path("participantId"), body(required=True),
)
_POST_CONVERSATION_PARTICIPANT_REPLACE_EXTERNAL: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/{conversationId}/participants/{participantId}/replace/external",
    path("conversationId"), path("participantId"), body(required=True),
)
_POST_CONVERSATION_PARTICIPANT_REPLACE_QUEUE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/{conversationId}/participants/{participantId}/replace/queue", path("conversationId"),
    path("participantId"), body(required=True),
)
_POST_CONVERSATION_PARTICIPANT_SECUREIVRSESSIONS: ApiOperation[SecureSession] = ApiOperation(
    "POST", "/api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions",
    path("conversationId"), path("participantId"), body(), returns="SecureSession",
)
_POST_CONVERSATION_SUGGESTION_ENGAGEMENT: ApiOperation[SuggestionEngagement] = ApiOperation(
    "POST", "/api/v2/conversations/{conversationId}/suggestions/{suggestionId}/engagement", path("conversationId"),
    path("suggestionId"), body(required=True), returns="SuggestionEngagement",
)
_POST_CONVERSATION_SUGGESTIONS_FEEDBACK: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/{conversationId}/suggestions/feedback", path("conversationId"), body(required=True),
    deprecated=True,
)
_POST_CONVERSATION_SUMMARY_FEEDBACK: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback", path("conversationId"),
    path("summaryId"), body(),
)
_POST_CONVERSATIONS_CALL: ApiOperation[Conversation] = ApiOperation(
    "POST", "/api/v2/conversations/calls/{conversationId}", path("conversationId"), body(required=True),
    returns="Conversation",
)
_POST_CONVERSATIONS_CALL_PARTICIPANT_BARGE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/barge", path("conversationId"),
    path("participantId"),
)
_POST_CONVERSATIONS_CALL_PARTICIPANT_COACH: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/coach", path("conversationId"),
    path("participantId"),
)
_POST_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION_WRAPUP: ApiOperation[None] = ApiOperation(
    "POST",
    "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
    path("conversationId"), path("participantId"), path("communicationId"), body(),
)
_POST_CONVERSATIONS_CALL_PARTICIPANT_CONSULT: ApiOperation[ConsultTransferResponse] = ApiOperation(
    "POST", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult", path("conversationId"),
    path("participantId"), body(required=True), returns="ConsultTransferResponse",
)
_POST_CONVERSATIONS_CALL_PARTICIPANT_CONSULT_AGENT: ApiOperation[ConsultTransferResponse] = ApiOperation(
    "POST", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/agent",
    path("conversationId"), path("participantId"), body(required=True), returns="ConsultTransferResponse",
)
_POST_CONVERSATIONS_CALL_PARTICIPANT_CONSULT_EXTERNAL: ApiOperation[ConsultTransferResponse] = ApiOperation(
    "POST", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/external",
    path("conversationId"), path("participantId"), body(required=True), returns="ConsultTransferResponse",
)
_POST_CONVERSATIONS_CALL_PARTICIPANT_CONSULT_QUEUE: ApiOperation[ConsultTransferResponse] = ApiOperation(
    "POST", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/queue",
    path("conversationId"), path("participantId"), body(required=True), returns="ConsultTransferResponse",
)
_POST_CONVERSATIONS_CALL_PARTICIPANT_MONITOR: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/monitor", path("conversationId"),
    path("participantId"),
)
_POST_CONVERSATIONS_CALL_PARTICIPANT_REPLACE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/replace", path("conversationId"),
    path("participantId"), body(required=True),
)
_POST_CONVERSATIONS_CALL_PARTICIPANTS: ApiOperation[Conversation] = ApiOperation(
    "POST", "/api/v2/conversations/calls/{conversationId}/participants", path("conversationId"), body(required=True),
    returns="Conversation",
)
_POST_CONVERSATIONS_CALLBACK_PARTICIPANT_COMMUNICATION_WRAPUP: ApiOperation[None] = ApiOperation(
    "POST",
    "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
    path("conversationId"), path("participantId"), path("communicationId"), body(),
)
_POST_CONVERSATIONS_CALLBACK_PARTICIPANT_REPLACE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/replace",
    path("conversationId"), path("participantId"), body(required=True),
)
_POST_CONVERSATIONS_CALLBACKS: ApiOperation[CreateCallbackResponse] = ApiOperation(
    "POST", "/api/v2/conversations/callbacks", body(required=True), returns="CreateCallbackResponse"
)
_POST_CONVERSATIONS_CALLBACKS_BULK_DISCONNECT: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/callbacks/bulk/disconnect", body(required=True)
)
_POST_CONVERSATIONS_CALLBACKS_BULK_UPDATE: ApiOperation[BulkCallbackPatchResponse] = ApiOperation(
    "POST", "/api/v2/conversations/callbacks/bulk/update", body(required=True), returns="BulkCallbackPatchResponse"
)
_POST_CONVERSATIONS_CALLS: ApiOperation[CreateCallResponse] = ApiOperation(
    "POST", "/api/v2/conversations/calls", body(required=True), returns="CreateCallResponse"
)
_POST_CONVERSATIONS_CHAT_COMMUNICATION_MESSAGES: ApiOperation[WebChatMessage] = ApiOperation(
    "POST", "/api/v2/conversations/chats/{conversationId}/communications/{communicationId}/messages",
    path("conversationId"), path("communicationId"), body(required=True), returns="WebChatMessage",
)
_POST_CONVERSATIONS_CHAT_COMMUNICATION_TYPING: ApiOperation[WebChatTyping] = ApiOperation(
    "POST", "/api/v2/conversations/chats/{conversationId}/communications/{communicationId}/typing",
    path("conversationId"), path("communicationId"), returns="WebChatTyping",
)
_POST_CONVERSATIONS_CHAT_PARTICIPANT_COMMUNICATION_WRAPUP: ApiOperation[None] = ApiOperation(
    "POST",
    "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
    path("conversationId"), path("participantId"), path("communicationId"), body(),
)
_POST_CONVERSATIONS_CHAT_PARTICIPANT_REPLACE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/replace", path("conversationId"),
    path("participantId"), body(required=True),
)
_POST_CONVERSATIONS_CHATS: ApiOperation[ChatConversation] = ApiOperation(
    "POST", "/api/v2/conversations/chats", body(required=True), returns="ChatConversation"
)
_POST_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_COMMUNICATION_WRAPUP: ApiOperation[None] = ApiOperation(
    "POST",
    "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
    path("conversationId"), path("participantId"), path("communicationId"), body(), deprecated=True,
)
_POST_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_REPLACE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/replace",
    path("conversationId"), path("participantId"), body(), deprecated=True,
)
_POST_CONVERSATIONS_EMAIL_INBOUNDMESSAGES: ApiOperation[EmailConversation] = ApiOperation(
    "POST", "/api/v2/conversations/emails/{conversationId}/inboundmessages", path("conversationId"),
    body(required=True), returns="EmailConversation",
)
_POST_CONVERSATIONS_EMAIL_MESSAGES: ApiOperation[EmailMessageReply] = ApiOperation(
    "POST", "/api/v2/conversations/emails/{conversationId}/messages", path("conversationId"), body(required=True),
    returns="EmailMessageReply",
)
_POST_CONVERSATIONS_EMAIL_MESSAGES_DRAFT_ATTACHMENTS_COPY: ApiOperation[EmailMessage] = ApiOperation(
    "POST", "/api/v2/conversations/emails/{conversationId}/messages/draft/attachments/copy", path("conversationId"),
    body(required=True), returns="EmailMessage",
)
_POST_CONVERSATIONS_EMAIL_PARTICIPANT_COMMUNICATION_WRAPUP: ApiOperation[None] = ApiOperation(
    "POST",
    "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
    path("conversationId"), path("participantId"), path("communicationId"), body(),
)
_POST_CONVERSATIONS_EMAIL_PARTICIPANT_REPLACE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/replace",
    path("conversationId"), path("participantId"), body(required=True),
)
_POST_CONVERSATIONS_EMAIL_RECONNECT: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/emails/{conversationId}/reconnect", path("conversationId")
)
_POST_CONVERSATIONS_EMAILS: ApiOperation[EmailConversation] = ApiOperation(
    "POST", "/api/v2/conversations/emails", body(required=True), returns="EmailConversation"
)
_POST_CONVERSATIONS_EMAILS_AGENTLESS: ApiOperation[AgentlessEmailSendResponseDto] = ApiOperation(
    "POST", "/api/v2/conversations/emails/agentless", body(required=True), returns="AgentlessEmailSendResponseDto"
)
_POST_CONVERSATIONS_FAXES: ApiOperation[FaxSendResponse] = ApiOperation(
    "POST", "/api/v2/conversations/faxes", body(required=True), returns="FaxSendResponse"
)
_POST_CONVERSATIONS_KEYCONFIGURATIONS: ApiOperation[ConversationEncryptionConfiguration] = ApiOperation(
    "POST", "/api/v2/conversations/keyconfigurations", body(required=True),
    returns="ConversationEncryptionConfiguration",
)
_POST_CONVERSATIONS_KEYCONFIGURATIONS_VALIDATE: ApiOperation[ConversationEncryptionConfiguration] = ApiOperation(
    "POST", "/api/v2/conversations/keyconfigurations/validate", body(required=True),
    returns="ConversationEncryptionConfiguration",
)
_POST_CONVERSATIONS_MESSAGE_COMMUNICATION_MESSAGES: ApiOperation[MessageData] = ApiOperation(
    "POST", "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages",
    path("conversationId"), path("communicationId"), body(required=True), query("useNormalizedMessage"),
    returns="MessageData",
)
_POST_CONVERSATIONS_MESSAGE_COMMUNICATION_MESSAGES_MEDIA: ApiOperation[MessageMediaData] = ApiOperation(
    "POST", "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media",
    path("conversationId"), path("communicationId"), returns="MessageMediaData",
)
_POST_CONVERSATIONS_MESSAGE_COMMUNICATION_TYPING: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/typing",
    path("conversationId"), path("communicationId"), body(required=True),
)
_POST_CONVERSATIONS_MESSAGE_INBOUND_OPEN_EVENT: ApiOperation[OpenEventNormalizedMessage] = ApiOperation(
    "POST", "/api/v2/conversations/messages/{integrationId}/inbound/open/event", path("integrationId"),
    body(required=True), returns="OpenEventNormalizedMessage",
)
_POST_CONVERSATIONS_MESSAGE_INBOUND_OPEN_MESSAGE: ApiOperation[OpenMessageNormalizedMessage] = ApiOperation(
    "POST", "/api/v2/conversations/messages/{integrationId}/inbound/open/message", path("integrationId"),
    body(required=True), query("prefetchConversationId"), returns="OpenMessageNormalizedMessage",
)
_POST_CONVERSATIONS_MESSAGE_INBOUND_OPEN_RECEIPT: ApiOperation[OpenReceiptNormalizedMessage] = ApiOperation(
    "POST", "/api/v2/conversations/messages/{integrationId}/inbound/open/receipt", path("integrationId"),
    body(required=True), returns="OpenReceiptNormalizedMessage",
)
_POST_CONVERSATIONS_MESSAGE_MESSAGES_BULK: ApiOperation[TextMessageListing] = ApiOperation(
    "POST", "/api/v2/conversations/messages/{conversationId}/messages/bulk", path("conversationId"),
    query("useNormalizedMessage"), body(), returns="TextMessageListing",
)
_POST_CONVERSATIONS_MESSAGE_PARTICIPANT_COMMUNICATION_WRAPUP: ApiOperation[None] = ApiOperation(
    "POST",
    "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
    path("conversationId"), path("participantId"), path("communicationId"), body(),
)
_POST_CONVERSATIONS_MESSAGE_PARTICIPANT_MONITOR: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/monitor",
    path("conversationId"), path("participantId"),
)
_POST_CONVERSATIONS_MESSAGE_PARTICIPANT_REPLACE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/replace",
    path("conversationId"), path("participantId"), body(required=True),
)
_POST_CONVERSATIONS_MESSAGES: ApiOperation[CreateOutboundMessagingConversationResponse] = ApiOperation(
    "POST", "/api/v2/conversations/messages", body(required=True),
    returns="CreateOutboundMessagingConversationResponse",
)
_POST_CONVERSATIONS_MESSAGES_AGENTLESS: ApiOperation[SendAgentlessOutboundMessageResponse] = ApiOperation(
    "POST", "/api/v2/conversations/messages/agentless", body(required=True), query("useNormalizedMessage"),
    returns="SendAgentlessOutboundMessageResponse",
)
_POST_CONVERSATIONS_MESSAGES_INBOUND_OPEN: ApiOperation[OpenNormalizedMessage] = ApiOperation(
    "POST", "/api/v2/conversations/messages/inbound/open", body(required=True), returns="OpenNormalizedMessage",
    deprecated=True,
)
_POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK: ApiOperation[FacebookIntegration] = ApiOperation(
    "POST", "/api/v2/conversations/messaging/integrations/facebook", body(required=True), returns="FacebookIntegration"
)
_POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM: ApiOperation[InstagramIntegration] = ApiOperation(
    "POST", "/api/v2/conversations/messaging/integrations/instagram", body(required=True),
    returns="InstagramIntegration",
)
_POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN: ApiOperation[OpenIntegration] = ApiOperation(
    "POST", "/api/v2/conversations/messaging/integrations/open", body(required=True), returns="OpenIntegration"
)
_POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP: ApiOperation[WhatsAppIntegration] = ApiOperation(
    "POST", "/api/v2/conversations/messaging/integrations/whatsapp", body(required=True), returns="WhatsAppIntegration",
    deprecated=True,
)
_POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_EMBEDDEDSIGNUP: ApiOperation[WhatsAppIntegration] = ApiOperation(
    "POST", "/api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup", body(required=True),
    returns="WhatsAppIntegration",
)
_POST_CONVERSATIONS_MESSAGING_SETTINGS: ApiOperation[MessagingSetting] = ApiOperation(
    "POST", "/api/v2/conversations/messaging/settings", body(required=True), returns="MessagingSetting"
)
_POST_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT: ApiOperation[SupportedContent] = ApiOperation(
    "POST", "/api/v2/conversations/messaging/supportedcontent", body(required=True), returns="SupportedContent"
)
_POST_CONVERSATIONS_PARTICIPANTS_ATTRIBUTES_SEARCH: ApiOperation[JsonCursorSearchResponse] = ApiOperation(
    "POST", "/api/v2/conversations/participants/attributes/search", body(required=True),
    returns="JsonCursorSearchResponse",
)
_POST_CONVERSATIONS_SCREENSHARE_PARTICIPANT_COMMUNICATION_WRAPUP: ApiOperation[None] = ApiOperation(
    "POST",
    "/api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
    path("conversationId"), path("participantId"), path("communicationId"), body(), deprecated=True,
)
_POST_CONVERSATIONS_SOCIAL_PARTICIPANT_COMMUNICATION_WRAPUP: ApiOperation[None] = ApiOperation(
    "POST",
    "/api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
    path("conversationId"), path("participantId"), path("communicationId"), body(),
)
_POST_CONVERSATIONS_VIDEO_PARTICIPANT_COMMUNICATION_WRAPUP: ApiOperation[None] = ApiOperation(
    "POST",
    "/api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
    path("conversationId"), path("participantId"), path("communicationId"), body(),
)
_POST_CONVERSATIONS_VIDEOS_MEETINGS: ApiOperation[MeetingIdRecord] = ApiOperation(
    "POST", "/api/v2/conversations/videos/meetings", body(required=True), returns="MeetingIdRecord"
)
_PUT_CONVERSATION_PARTICIPANT_FLAGGEDREASON: ApiOperation[None] = ApiOperation(
    "PUT", "/api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason", path("conversationId"),
    path("participantId"),
)
_PUT_CONVERSATION_SECUREATTRIBUTES: ApiOperation[str] = ApiOperation(
    "PUT", "/api/v2/conversations/{conversationId}/secureattributes", path("conversationId"), body(required=True),
    returns="str",
)
_PUT_CONVERSATION_TAGS: ApiOperation[str] = ApiOperation(
    "PUT", "/api/v2/conversations/{conversationId}/tags", path("conversationId"), body(required=True), returns="str"
)
_PUT_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION_UUIDATA: ApiOperation[Any] = ApiOperation(
    "PUT",
    "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/uuidata",
    path("conversationId"), path("participantId"), path("communicationId"), body(required=True), returns="object",
)
_PUT_CONVERSATIONS_CALL_RECORDINGSTATE: ApiOperation[str] = ApiOperation(
    "PUT", "/api/v2/conversations/calls/{conversationId}/recordingstate", path("conversationId"), body(required=True),
    returns="str",
)
_PUT_CONVERSATIONS_CALLBACK_RECORDINGSTATE: ApiOperation[str] = ApiOperation(
    "PUT", "/api/v2/conversations/callbacks/{conversationId}/recordingstate", path("conversationId"),
    body(required=True), returns="str",
)
_PUT_CONVERSATIONS_CHAT_RECORDINGSTATE: ApiOperation[str] = ApiOperation(
    "PUT", "/api/v2/conversations/chats/{conversationId}/recordingstate", path("conversationId"), body(required=True),
    returns="str",
)
_PUT_CONVERSATIONS_COBROWSESESSION_RECORDINGSTATE: ApiOperation[str] = ApiOperation(
    "PUT", "/api/v2/conversations/cobrowsesessions/{conversationId}/recordingstate", path("conversationId"),
    body(required=True), returns="str",
)
_PUT_CONVERSATIONS_EMAIL_MESSAGES_DRAFT: ApiOperation[EmailMessage] = ApiOperation(
    "PUT", "/api/v2/conversations/emails/{conversationId}/messages/draft", path("conversationId"), body(required=True),
    returns="EmailMessage",
)
_PUT_CONVERSATIONS_EMAIL_RECORDINGSTATE: ApiOperation[str] = ApiOperation(
    "PUT", "/api/v2/conversations/emails/{conversationId}/recordingstate", path("conversationId"), body(required=True),
    returns="str",
)
_PUT_CONVERSATIONS_KEYCONFIGURATION: ApiOperation[ConversationEncryptionConfiguration] = ApiOperation(
    "PUT", "/api/v2/conversations/keyconfigurations/{keyconfigurationsId}", path("keyconfigurationsId"),
    body(required=True), returns="ConversationEncryptionConfiguration",
)
_PUT_CONVERSATIONS_MESSAGE_RECORDINGSTATE: ApiOperation[str] = ApiOperation(
    "PUT", "/api/v2/conversations/messages/{conversationId}/recordingstate", path("conversationId"),
    body(required=True), returns="str",
)
_PUT_CONVERSATIONS_MESSAGING_SETTINGS_DEFAULT: ApiOperation[MessagingSetting] = ApiOperation(
    "PUT", "/api/v2/conversations/messaging/settings/default", body(required=True), returns="MessagingSetting"
)
_PUT_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_DEFAULT: ApiOperation[SupportedContent] = ApiOperation(
    "PUT", "/api/v2/conversations/messaging/supportedcontent/default", body(required=True), returns="SupportedContent"
)
_PUT_CONVERSATIONS_MESSAGING_THREADINGTIMELINE: ApiOperation[ConversationThreadingWindow] = ApiOperation(
    "PUT", "/api/v2/conversations/messaging/threadingtimeline", body(required=True),
    returns="ConversationThreadingWindow",
)
_PUT_CONVERSATIONS_SCREENSHARE_RECORDINGSTATE: ApiOperation[str] = ApiOperation(
    "PUT", "/api/v2/conversations/screenshares/{conversationId}/recordingstate", path("conversationId"),
    body(required=True), returns="str", deprecated=True,
)
_PUT_CONVERSATIONS_SOCIAL_RECORDINGSTATE: ApiOperation[str] = ApiOperation(
    "PUT", "/api/v2/conversations/socials/{conversationId}/recordingstate", path("conversationId"), body(required=True),
    returns="str",
)
_PUT_CONVERSATIONS_VIDEO_RECORDINGSTATE: ApiOperation[str] = ApiOperation(
    "PUT", "/api/v2/conversations/videos/{conversationId}/recordingstate", path("conversationId"), body(required=True),
    returns="str",
)


class ConversationsApi(Api):
    """The Conversations operations of the Platform API."""

    def delete_analytics_conversations_details_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/analytics/conversations/details/jobs/{jobId}: returns None.

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        return self._call(_DELETE_ANALYTICS_CONVERSATIONS_DETAILS_JOB, options, job_id)

    def delete_conversation_participant_code(
        self,
        conversation_id: str,
        participant_id: str,
        add_communication_code: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/codes/{addCommunicationCode}:
        returns None.
        """
        return self._call(
            _DELETE_CONVERSATION_PARTICIPANT_CODE, options, conversation_id, participant_id, add_communication_code
        )

    def delete_conversation_participant_flaggedreason(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason: returns None."""
        return self._call(_DELETE_CONVERSATION_PARTICIPANT_FLAGGEDREASON, options, conversation_id, participant_id)

    def delete_conversations_call_participant_consult(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult: returns None."""
        return self._call(_DELETE_CONVERSATIONS_CALL_PARTICIPANT_CONSULT, options, conversation_id, participant_id)

    def delete_conversations_email_messages_draft_attachment(
        self,
        conversation_id: str,
        attachment_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/{attachmentId}: returns None.
        """
        return self._call(
            _DELETE_CONVERSATIONS_EMAIL_MESSAGES_DRAFT_ATTACHMENT, options, conversation_id, attachment_id
        )

    def delete_conversations_messages_cachedmedia_cached_media_item_id(
        self,
        cached_media_item_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}: returns None.

        Permissions: any of conversation:cachedMedia:delete.
        """
        return self._call(
            _DELETE_CONVERSATIONS_MESSAGES_CACHEDMEDIA_CACHED_MEDIA_ITEM_ID, options, cached_media_item_id
        )

    def delete_conversations_messaging_integrations_facebook_integration_id(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/conversations/messaging/integrations/facebook/{integrationId}: returns None.

        Permissions: all of messaging:integration:delete.
        """
        return self._call(_DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK_INTEGRATION_ID, options, integration_id)

    def delete_conversations_messaging_integrations_instagram_integration_id(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/conversations/messaging/integrations/instagram/{integrationId}: returns None.

        Permissions: all of messaging:integration:delete.
        """
        return self._call(
            _DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM_INTEGRATION_ID, options, integration_id
        )

    def delete_conversations_messaging_integrations_open_integration_id(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/conversations/messaging/integrations/open/{integrationId}: returns None.

        Permissions: all of messaging:integration:delete.
        """
        return self._call(_DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_INTEGRATION_ID, options, integration_id)

    def delete_conversations_messaging_integrations_whatsapp_integration_id(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> WhatsAppIntegration:
        """DELETE /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}: returns WhatsAppIntegration.

        Permissions: all of messaging:integration:delete.
        """
        return self._call(_DELETE_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_INTEGRATION_ID, options, integration_id)

    def delete_conversations_messaging_setting(
        self,
        message_setting_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/conversations/messaging/settings/{messageSettingId}: returns None.

        Permissions: all of messaging:setting:delete.
        """
        return self._call(_DELETE_CONVERSATIONS_MESSAGING_SETTING, options, message_setting_id)

    def delete_conversations_messaging_settings_default(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/conversations/messaging/settings/default: returns None.

        Permissions: all of messaging:setting:delete.
        """
        return self._call(_DELETE_CONVERSATIONS_MESSAGING_SETTINGS_DEFAULT, options)

    def delete_conversations_messaging_supportedcontent_supported_content_id(
        self,
        supported_content_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/conversations/messaging/supportedcontent/{supportedContentId}: returns None.

        Permissions: all of messaging:supportedContent:delete.
        """
        return self._call(
            _DELETE_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID, options, supported_content_id
        )

    def get_analytics_conversation_details(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationWithoutAttributes:
        """GET /api/v2/analytics/conversations/{conversationId}/details: returns AnalyticsConversationWithoutAttributes.

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        return self._call(_GET_ANALYTICS_CONVERSATION_DETAILS, options, conversation_id)

    def get_analytics_conversations_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:conversationAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_CONVERSATIONS_AGGREGATES_JOB, options, job_id)

    def get_analytics_conversations_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results: returns
        ConversationAsyncAggregateQueryResponse.

        Permissions: any of analytics:conversationAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_CONVERSATIONS_AGGREGATES_JOB_RESULTS, options, job_id, cursor)

    def get_analytics_conversations_details(
        self,
        *,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationWithoutAttributesMultiGetResponse:
        """GET /api/v2/analytics/conversations/details: returns AnalyticsConversationWithoutAttributesMultiGetResponse.

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        return self._call(_GET_ANALYTICS_CONVERSATIONS_DETAILS, options, id)

    def get_analytics_conversations_details_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/conversations/details/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        return self._call(_GET_ANALYTICS_CONVERSATIONS_DETAILS_JOB, options, job_id)

    def get_analytics_conversations_details_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationAsyncQueryResponse:
        """GET /api/v2/analytics/conversations/details/jobs/{jobId}/results: returns
        AnalyticsConversationAsyncQueryResponse.

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        return self._call(_GET_ANALYTICS_CONVERSATIONS_DETAILS_JOB_RESULTS, options, job_id, cursor, page_size)

    def get_analytics_conversations_details_jobs_availability(
        self,
        **options: Unpack[CallOptions],
    ) -> DataAvailabilityResponse:
        """GET /api/v2/analytics/conversations/details/jobs/availability: returns DataAvailabilityResponse.

        Permissions: any of analytics:conversationDetail:view.
        """
        return self._call(_GET_ANALYTICS_CONVERSATIONS_DETAILS_JOBS_AVAILABILITY, options)

    def get_conversation(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """GET /api/v2/conversations/{conversationId}: returns Conversation.

        Permissions: any of conversation:communication:view.
        """
        return self._call(_GET_CONVERSATION, options, conversation_id)

    def get_conversation_participant_secureivrsession(
        self,
        conversation_id: str,
        participant_id: str,
        secure_session_id: str,
        **options: Unpack[CallOptions],
    ) -> SecureSession:
        """GET /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions/{secureSessionId}:
        returns SecureSession.
        """
        return self._call(
            _GET_CONVERSATION_PARTICIPANT_SECUREIVRSESSION, options, conversation_id, participant_id, secure_session_id
        )

    def get_conversation_participant_secureivrsessions(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> SecureSessionEntityListing:
        """GET /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions: returns
        SecureSessionEntityListing.
        """
        return self._call(_GET_CONVERSATION_PARTICIPANT_SECUREIVRSESSIONS, options, conversation_id, participant_id)

    def get_conversation_participant_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """GET /api/v2/conversations/{conversationId}/participants/{participantId}/wrapup: returns AssignedWrapupCode.

        Parameters:
            provisional: default False.
        """
        return self._call(_GET_CONVERSATION_PARTICIPANT_WRAPUP, options, conversation_id, participant_id, provisional)

    def get_conversation_participant_wrapupcodes(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> list[WrapupCode]:
        """GET /api/v2/conversations/{conversationId}/participants/{participantId}/wrapupcodes: returns
        list[WrapupCode].
        """
        return self._call(_GET_CONVERSATION_PARTICIPANT_WRAPUPCODES, options, conversation_id, participant_id)

    def get_conversation_secureattributes(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> ConversationSecureAttributes:
        """GET /api/v2/conversations/{conversationId}/secureattributes: returns ConversationSecureAttributes.

        Permissions: any of conversation:participant:attributesview.
        """
        return self._call(_GET_CONVERSATION_SECUREATTRIBUTES, options, conversation_id)

    def get_conversation_suggestion(
        self,
        conversation_id: str,
        suggestion_id: str,
        **options: Unpack[CallOptions],
    ) -> Suggestion:
        """GET /api/v2/conversations/{conversationId}/suggestions/{suggestionId}: returns Suggestion.

        Permissions: all of conversation:suggestion:view.
        """
        return self._call(_GET_CONVERSATION_SUGGESTION, options, conversation_id, suggestion_id)

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
        """GET /api/v2/conversations/{conversationId}/suggestions: returns SuggestionListing.

        Permissions: all of conversation:suggestion:view.

        Parameters:
            type: Faq, Article, KnowledgeArticle, KnowledgeSearch, CannedResponse, Script.
            state: Suggested, Accepted, Dismissed, Failed, Rated.
        """
        return self._call(
            _GET_CONVERSATION_SUGGESTIONS, options, conversation_id, before, after, page_size, type, state
        )

    def get_conversation_summaries(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> ConversationSummariesGetResponse:
        """GET /api/v2/conversations/{conversationId}/summaries: returns ConversationSummariesGetResponse.

        Permissions: all of conversation:summary:view.
        """
        return self._call(_GET_CONVERSATION_SUMMARIES, options, conversation_id)

    def get_conversations(
        self,
        *,
        communication_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationEntityListing:
        """GET /api/v2/conversations: returns ConversationEntityListing."""
        return self._call(_GET_CONVERSATIONS, options, communication_type)

    def get_conversations_call(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> CallConversation:
        """GET /api/v2/conversations/calls/{conversationId}: returns CallConversation."""
        return self._call(_GET_CONVERSATIONS_CALL, options, conversation_id)

    def get_conversations_call_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """GET
        /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup:
        returns AssignedWrapupCode.

        Parameters:
            provisional: default False.
        """
        return self._call(
            _GET_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION_WRAPUP, options, conversation_id, participant_id,
            communication_id, provisional,
        )

    def get_conversations_call_participant_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapup: returns
        AssignedWrapupCode.

        Parameters:
            provisional: default False.
        """
        return self._call(
            _GET_CONVERSATIONS_CALL_PARTICIPANT_WRAPUP, options, conversation_id, participant_id, provisional
        )

    def get_conversations_call_participant_wrapupcodes(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> list[WrapupCode]:
        """GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapupcodes: returns
        list[WrapupCode].
        """
        return self._call(_GET_CONVERSATIONS_CALL_PARTICIPANT_WRAPUPCODES, options, conversation_id, participant_id)

    def get_conversations_callback(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> CallbackConversation:
        """GET /api/v2/conversations/callbacks/{conversationId}: returns CallbackConversation."""
        return self._call(_GET_CONVERSATIONS_CALLBACK, options, conversation_id)

    def get_conversations_callback_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """GET
        /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup:
        returns AssignedWrapupCode.

        Parameters:
            provisional: default False.
        """
        return self._call(
            _GET_CONVERSATIONS_CALLBACK_PARTICIPANT_COMMUNICATION_WRAPUP, options, conversation_id, participant_id,
            communication_id, provisional,
        )

    def get_conversations_callback_participant_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapup: returns
        AssignedWrapupCode.

        Parameters:
            provisional: default False.
        """
        return self._call(
            _GET_CONVERSATIONS_CALLBACK_PARTICIPANT_WRAPUP, options, conversation_id, participant_id, provisional
        )

    def get_conversations_callback_participant_wrapupcodes(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> list[WrapupCode]:
        """GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapupcodes: returns
        list[WrapupCode].
        """
        return self._call(_GET_CONVERSATIONS_CALLBACK_PARTICIPANT_WRAPUPCODES, options, conversation_id, participant_id)

    def get_conversations_callbacks(
        self,
        **options: Unpack[CallOptions],
    ) -> CallbackConversationEntityListing:
        """GET /api/v2/conversations/callbacks: returns CallbackConversationEntityListing."""
        return self._call(_GET_CONVERSATIONS_CALLBACKS, options)

    def get_conversations_calls(
        self,
        **options: Unpack[CallOptions],
    ) -> CallConversationEntityListing:
        """GET /api/v2/conversations/calls: returns CallConversationEntityListing."""
        return self._call(_GET_CONVERSATIONS_CALLS, options)

    def get_conversations_calls_history(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        interval: str | None = None,
        expand: Sequence[Literal["externalorganization", "externalcontact", "user", "queue", "group"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> CallHistoryConversationEntityListing:
        """GET /api/v2/conversations/calls/history: returns CallHistoryConversationEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            expand: any of externalorganization, externalcontact, user, queue, group.
        """
        return self._call(_GET_CONVERSATIONS_CALLS_HISTORY, options, page_size, page_number, interval, expand)

    def get_conversations_calls_maximumconferenceparties(
        self,
        **options: Unpack[CallOptions],
    ) -> MaxParticipants:
        """GET /api/v2/conversations/calls/maximumconferenceparties: returns MaxParticipants."""
        return self._call(_GET_CONVERSATIONS_CALLS_MAXIMUMCONFERENCEPARTIES, options)

    def get_conversations_chat(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> ChatConversation:
        """GET /api/v2/conversations/chats/{conversationId}: returns ChatConversation."""
        return self._call(_GET_CONVERSATIONS_CHAT, options, conversation_id)

    def get_conversations_chat_message(
        self,
        conversation_id: str,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> WebChatMessage:
        """GET /api/v2/conversations/chats/{conversationId}/messages/{messageId}: returns WebChatMessage."""
        return self._call(_GET_CONVERSATIONS_CHAT_MESSAGE, options, conversation_id, message_id)

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
        """GET /api/v2/conversations/chats/{conversationId}/messages: returns WebChatMessageEntityList.

        Parameters:
            sort_order: ascending, descending; default ascending.
            max_results: default 100.
        """
        return self._call(
            _GET_CONVERSATIONS_CHAT_MESSAGES, options, conversation_id, after, before, sort_order, max_results
        )

    def get_conversations_chat_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """GET
        /api/v2/conversations/chats/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup:
        returns AssignedWrapupCode.

        Parameters:
            provisional: default False.
        """
        return self._call(
            _GET_CONVERSATIONS_CHAT_PARTICIPANT_COMMUNICATION_WRAPUP, options, conversation_id, participant_id,
            communication_id, provisional,
        )

    def get_conversations_chat_participant_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """GET /api/v2/conversations/chats/{conversationId}/participants/{participantId}/wrapup: returns
        AssignedWrapupCode.

        Parameters:
            provisional: default False.
        """
        return self._call(
            _GET_CONVERSATIONS_CHAT_PARTICIPANT_WRAPUP, options, conversation_id, participant_id, provisional
        )

    def get_conversations_chat_participant_wrapupcodes(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> list[WrapupCode]:
        """GET /api/v2/conversations/chats/{conversationId}/participants/{participantId}/wrapupcodes: returns
        list[WrapupCode].
        """
        return self._call(_GET_CONVERSATIONS_CHAT_PARTICIPANT_WRAPUPCODES, options, conversation_id, participant_id)

    def get_conversations_chats(
        self,
        **options: Unpack[CallOptions],
    ) -> ChatConversationEntityListing:
        """GET /api/v2/conversations/chats: returns ChatConversationEntityListing."""
        return self._call(_GET_CONVERSATIONS_CHATS, options)

    def get_conversations_cobrowsesession(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> CobrowseConversation:
        """GET /api/v2/conversations/cobrowsesessions/{conversationId}: returns CobrowseConversation."""
        return self._call(_GET_CONVERSATIONS_COBROWSESESSION, options, conversation_id)

    def get_conversations_cobrowsesession_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """GET
        /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup:
        returns AssignedWrapupCode.

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            provisional: default False.
        """
        return self._call(
            _GET_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_COMMUNICATION_WRAPUP, options, conversation_id,
            participant_id, communication_id, provisional,
        )

    def get_conversations_cobrowsesession_participant_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapup: returns
        AssignedWrapupCode.

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            provisional: default False.
        """
        return self._call(
            _GET_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_WRAPUP, options, conversation_id, participant_id,
            provisional,
        )

    def get_conversations_cobrowsesession_participant_wrapupcodes(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> list[WrapupCode]:
        """GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapupcodes: returns
        list[WrapupCode].

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(
            _GET_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_WRAPUPCODES, options, conversation_id, participant_id
        )

    def get_conversations_cobrowsesessions(
        self,
        **options: Unpack[CallOptions],
    ) -> CobrowseConversationEntityListing:
        """GET /api/v2/conversations/cobrowsesessions: returns CobrowseConversationEntityListing."""
        return self._call(_GET_CONVERSATIONS_COBROWSESESSIONS, options)

    def get_conversations_email(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> EmailConversation:
        """GET /api/v2/conversations/emails/{conversationId}: returns EmailConversation."""
        return self._call(_GET_CONVERSATIONS_EMAIL, options, conversation_id)

    def get_conversations_email_message(
        self,
        conversation_id: str,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> EmailMessage:
        """GET /api/v2/conversations/emails/{conversationId}/messages/{messageId}: returns EmailMessage."""
        return self._call(_GET_CONVERSATIONS_EMAIL_MESSAGE, options, conversation_id, message_id)

    def get_conversations_email_messages(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> EmailMessagePreviewListing:
        """GET /api/v2/conversations/emails/{conversationId}/messages: returns EmailMessagePreviewListing."""
        return self._call(_GET_CONVERSATIONS_EMAIL_MESSAGES, options, conversation_id)

    def get_conversations_email_messages_draft(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> EmailMessage:
        """GET /api/v2/conversations/emails/{conversationId}/messages/draft: returns EmailMessage."""
        return self._call(_GET_CONVERSATIONS_EMAIL_MESSAGES_DRAFT, options, conversation_id)

    def get_conversations_email_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """GET
        /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup:
        returns AssignedWrapupCode.

        Parameters:
            provisional: default False.
        """
        return self._call(
            _GET_CONVERSATIONS_EMAIL_PARTICIPANT_COMMUNICATION_WRAPUP, options, conversation_id, participant_id,
            communication_id, provisional,
        )

    def get_conversations_email_participant_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapup: returns
        AssignedWrapupCode.

        Parameters:
            provisional: default False.
        """
        return self._call(
            _GET_CONVERSATIONS_EMAIL_PARTICIPANT_WRAPUP, options, conversation_id, participant_id, provisional
        )

    def get_conversations_email_participant_wrapupcodes(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> list[WrapupCode]:
        """GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapupcodes: returns
        list[WrapupCode].
        """
        return self._call(_GET_CONVERSATIONS_EMAIL_PARTICIPANT_WRAPUPCODES, options, conversation_id, participant_id)

    def get_conversations_email_settings(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> EmailsSettings:
        """GET /api/v2/conversations/emails/{conversationId}/settings: returns EmailsSettings."""
        return self._call(_GET_CONVERSATIONS_EMAIL_SETTINGS, options, conversation_id)

    def get_conversations_emails(
        self,
        **options: Unpack[CallOptions],
    ) -> EmailConversationEntityListing:
        """GET /api/v2/conversations/emails: returns EmailConversationEntityListing."""
        return self._call(_GET_CONVERSATIONS_EMAILS, options)

    def get_conversations_keyconfiguration(
        self,
        keyconfigurations_id: str,
        **options: Unpack[CallOptions],
    ) -> ConversationEncryptionConfiguration:
        """GET /api/v2/conversations/keyconfigurations/{keyconfigurationsId}: returns
        ConversationEncryptionConfiguration.

        Permissions: any of conversation:encryptionKey:view.
        """
        return self._call(_GET_CONVERSATIONS_KEYCONFIGURATION, options, keyconfigurations_id)

    def get_conversations_keyconfigurations(
        self,
        **options: Unpack[CallOptions],
    ) -> ConversationEncryptionConfigurationListing:
        """GET /api/v2/conversations/keyconfigurations: returns ConversationEncryptionConfigurationListing.

        Permissions: any of conversation:encryptionKey:view.
        """
        return self._call(_GET_CONVERSATIONS_KEYCONFIGURATIONS, options)

    def get_conversations_message(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> MessageConversation:
        """GET /api/v2/conversations/messages/{conversationId}: returns MessageConversation."""
        return self._call(_GET_CONVERSATIONS_MESSAGE, options, conversation_id)

    def get_conversations_message_communication_messages_media_media_id(
        self,
        conversation_id: str,
        communication_id: str,
        media_id: str,
        **options: Unpack[CallOptions],
    ) -> MessageMediaData:
        """GET
        /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/{mediaId}:
        returns MessageMediaData.

        Permissions: any of conversation:message:view, conversation:webmessaging:view.
        """
        return self._call(
            _GET_CONVERSATIONS_MESSAGE_COMMUNICATION_MESSAGES_MEDIA_MEDIA_ID, options, conversation_id,
            communication_id, media_id,
        )

    def get_conversations_message_details(
        self,
        message_id: str,
        *,
        use_normalized_message: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> MessageData:
        """GET /api/v2/conversations/messages/{messageId}/details: returns MessageData.

        Permissions: any of conversation:message:view, conversation:webmessaging:view.

        Parameters:
            use_normalized_message: default False.
        """
        return self._call(_GET_CONVERSATIONS_MESSAGE_DETAILS, options, message_id, use_normalized_message)

    def get_conversations_message_message(
        self,
        conversation_id: str,
        message_id: str,
        *,
        use_normalized_message: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> MessageData:
        """GET /api/v2/conversations/messages/{conversationId}/messages/{messageId}: returns MessageData.

        Permissions: any of conversation:message:view, conversation:webmessaging:view.

        Parameters:
            use_normalized_message: default False.
        """
        return self._call(
            _GET_CONVERSATIONS_MESSAGE_MESSAGE, options, conversation_id, message_id, use_normalized_message
        )

    def get_conversations_message_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """GET
        /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup:
        returns AssignedWrapupCode.

        Parameters:
            provisional: default False.
        """
        return self._call(
            _GET_CONVERSATIONS_MESSAGE_PARTICIPANT_COMMUNICATION_WRAPUP, options, conversation_id, participant_id,
            communication_id, provisional,
        )

    def get_conversations_message_participant_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapup: returns
        AssignedWrapupCode.

        Parameters:
            provisional: default False.
        """
        return self._call(
            _GET_CONVERSATIONS_MESSAGE_PARTICIPANT_WRAPUP, options, conversation_id, participant_id, provisional
        )

    def get_conversations_message_participant_wrapupcodes(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> list[WrapupCode]:
        """GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapupcodes: returns
        list[WrapupCode].
        """
        return self._call(_GET_CONVERSATIONS_MESSAGE_PARTICIPANT_WRAPUPCODES, options, conversation_id, participant_id)

    def get_conversations_messages(
        self,
        **options: Unpack[CallOptions],
    ) -> MessageConversationEntityListing:
        """GET /api/v2/conversations/messages: returns MessageConversationEntityListing."""
        return self._call(_GET_CONVERSATIONS_MESSAGES, options)

    def get_conversations_messages_cachedmedia(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        url: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CachedMediaItemEntityListing:
        """GET /api/v2/conversations/messages/cachedmedia: returns CachedMediaItemEntityListing.

        Permissions: any of conversation:cachedMedia:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_CONVERSATIONS_MESSAGES_CACHEDMEDIA, options, page_size, page_number, url)

    def get_conversations_messages_cachedmedia_cached_media_item_id(
        self,
        cached_media_item_id: str,
        **options: Unpack[CallOptions],
    ) -> CachedMediaItem:
        """GET /api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}: returns CachedMediaItem.

        Permissions: any of conversation:cachedMedia:view.
        """
        return self._call(_GET_CONVERSATIONS_MESSAGES_CACHEDMEDIA_CACHED_MEDIA_ITEM_ID, options, cached_media_item_id)

    def get_conversations_messaging_facebook_app(
        self,
        **options: Unpack[CallOptions],
    ) -> FacebookAppCredentials:
        """GET /api/v2/conversations/messaging/facebook/app: returns FacebookAppCredentials.

        Permissions: all of messaging:integration:add.
        """
        return self._call(_GET_CONVERSATIONS_MESSAGING_FACEBOOK_APP, options)

    def get_conversations_messaging_facebook_permissions(
        self,
        **options: Unpack[CallOptions],
    ) -> FacebookPermissionEntityListing:
        """GET /api/v2/conversations/messaging/facebook/permissions: returns FacebookPermissionEntityListing.

        Permissions: any of messaging:integration:add, messaging:integration:edit,
        messaging:conversationInstagramIntegration:add.
        """
        return self._call(_GET_CONVERSATIONS_MESSAGING_FACEBOOK_PERMISSIONS, options)

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
        """GET /api/v2/conversations/messaging/integrations: returns MessagingIntegrationEntityListing.

        Permissions: all of messaging:integration:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            expand: any of supportedContent, messagingSetting.
        """
        return self._call(
            _GET_CONVERSATIONS_MESSAGING_INTEGRATIONS, options, page_size, page_number, expand, supported_content_id,
            messaging_setting_id,
        )

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
        """GET /api/v2/conversations/messaging/integrations/facebook: returns FacebookIntegrationEntityListing.

        Permissions: all of messaging:integration:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            expand: supportedContent, messagingSetting.
        """
        return self._call(
            _GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK, options, page_size, page_number, expand,
            supported_content_id, messaging_setting_id,
        )

    def get_conversations_messaging_integrations_facebook_integration_id(
        self,
        integration_id: str,
        *,
        expand: Literal["supportedContent", "messagingSetting"] | None = None,
        **options: Unpack[CallOptions],
    ) -> FacebookIntegration:
        """GET /api/v2/conversations/messaging/integrations/facebook/{integrationId}: returns FacebookIntegration.

        Permissions: all of messaging:integration:view.

        Parameters:
            expand: supportedContent, messagingSetting.
        """
        return self._call(
            _GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK_INTEGRATION_ID, options, integration_id, expand
        )

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
        """GET /api/v2/conversations/messaging/integrations/instagram: returns InstagramIntegrationEntityListing.

        Permissions: all of messaging:integration:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            expand: supportedContent, messagingSetting.
        """
        return self._call(
            _GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM, options, page_size, page_number, expand,
            supported_content_id, messaging_setting_id,
        )

    def get_conversations_messaging_integrations_instagram_integration_id(
        self,
        integration_id: str,
        *,
        expand: Literal["supportedContent", "messagingSetting"] | None = None,
        **options: Unpack[CallOptions],
    ) -> InstagramIntegration:
        """GET /api/v2/conversations/messaging/integrations/instagram/{integrationId}: returns InstagramIntegration.

        Permissions: all of messaging:integration:view.

        Parameters:
            expand: supportedContent, messagingSetting.
        """
        return self._call(
            _GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM_INTEGRATION_ID, options, integration_id, expand
        )

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
        """GET /api/v2/conversations/messaging/integrations/open: returns OpenIntegrationEntityListing.

        Permissions: all of messaging:integration:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            expand: supportedContent, messagingSetting.
        """
        return self._call(
            _GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN, options, page_size, page_number, expand,
            supported_content_id, messaging_setting_id,
        )

    def get_conversations_messaging_integrations_open_integration_id(
        self,
        integration_id: str,
        *,
        expand: Literal["supportedContent", "messagingSetting"] | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenIntegration:
        """GET /api/v2/conversations/messaging/integrations/open/{integrationId}: returns OpenIntegration.

        Permissions: all of messaging:integration:view.

        Parameters:
            expand: supportedContent, messagingSetting.
        """
        return self._call(
            _GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_INTEGRATION_ID, options, integration_id, expand
        )

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
        """GET /api/v2/conversations/messaging/integrations/whatsapp: returns WhatsAppIntegrationEntityListing.

        Permissions: all of messaging:integration:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            expand: supportedContent, messagingSetting.
        """
        return self._call(
            _GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP, options, page_size, page_number, expand,
            supported_content_id, messaging_setting_id,
        )

    def get_conversations_messaging_integrations_whatsapp_integration_id(
        self,
        integration_id: str,
        *,
        expand: Literal["supportedContent", "messagingSetting"] | None = None,
        **options: Unpack[CallOptions],
    ) -> WhatsAppIntegration:
        """GET /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}: returns WhatsAppIntegration.

        Permissions: all of messaging:integration:view.

        Parameters:
            expand: supportedContent, messagingSetting.
        """
        return self._call(
            _GET_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_INTEGRATION_ID, options, integration_id, expand
        )

    def get_conversations_messaging_setting(
        self,
        message_setting_id: str,
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """GET /api/v2/conversations/messaging/settings/{messageSettingId}: returns MessagingSetting.

        Permissions: all of messaging:setting:view.
        """
        return self._call(_GET_CONVERSATIONS_MESSAGING_SETTING, options, message_setting_id)

    def get_conversations_messaging_settings(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> MessagingConfigListing:
        """GET /api/v2/conversations/messaging/settings: returns MessagingConfigListing.

        Permissions: all of messaging:setting:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_CONVERSATIONS_MESSAGING_SETTINGS, options, page_size, page_number)

    def get_conversations_messaging_settings_default(
        self,
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """GET /api/v2/conversations/messaging/settings/default: returns MessagingSetting.

        Permissions: all of messaging:setting:view.
        """
        return self._call(_GET_CONVERSATIONS_MESSAGING_SETTINGS_DEFAULT, options)

    def get_conversations_messaging_supportedcontent(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> SupportedContentListing:
        """GET /api/v2/conversations/messaging/supportedcontent: returns SupportedContentListing.

        Permissions: all of messaging:supportedContent:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT, options, page_size, page_number)

    def get_conversations_messaging_supportedcontent_default(
        self,
        **options: Unpack[CallOptions],
    ) -> SupportedContent:
        """GET /api/v2/conversations/messaging/supportedcontent/default: returns SupportedContent.

        Permissions: all of messaging:supportedContent:view.
        """
        return self._call(_GET_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_DEFAULT, options)

    def get_conversations_messaging_supportedcontent_supported_content_id(
        self,
        supported_content_id: str,
        **options: Unpack[CallOptions],
    ) -> SupportedContent:
        """GET /api/v2/conversations/messaging/supportedcontent/{supportedContentId}: returns SupportedContent.

        Permissions: all of messaging:supportedContent:view.
        """
        return self._call(
            _GET_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID, options, supported_content_id
        )

    def get_conversations_messaging_threadingtimeline(
        self,
        **options: Unpack[CallOptions],
    ) -> ConversationThreadingWindow:
        """GET /api/v2/conversations/messaging/threadingtimeline: returns ConversationThreadingWindow.

        Permissions: all of conversation:threadingTimeline:view.
        """
        return self._call(_GET_CONVERSATIONS_MESSAGING_THREADINGTIMELINE, options)

    def get_conversations_screenshare_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """GET
        /api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup:
        returns AssignedWrapupCode.

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            provisional: default False.
        """
        return self._call(
            _GET_CONVERSATIONS_SCREENSHARE_PARTICIPANT_COMMUNICATION_WRAPUP, options, conversation_id, participant_id,
            communication_id, provisional,
        )

    def get_conversations_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> Settings:
        """GET /api/v2/conversations/settings: returns Settings.

        Permissions: any of conversation:settings:view.
        """
        return self._call(_GET_CONVERSATIONS_SETTINGS, options)

    def get_conversations_social_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """GET
        /api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup:
        returns AssignedWrapupCode.

        Parameters:
            provisional: default False.
        """
        return self._call(
            _GET_CONVERSATIONS_SOCIAL_PARTICIPANT_COMMUNICATION_WRAPUP, options, conversation_id, participant_id,
            communication_id, provisional,
        )

    def get_conversations_video_details(
        self,
        conference_id: str,
        **options: Unpack[CallOptions],
    ) -> VideoConferenceDetails:
        """GET /api/v2/conversations/videos/{conferenceId}/details: returns VideoConferenceDetails.

        Permissions: any of video:video:access.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_CONVERSATIONS_VIDEO_DETAILS, options, conference_id)

    def get_conversations_video_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        provisional: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedWrapupCode:
        """GET
        /api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup:
        returns AssignedWrapupCode.

        Parameters:
            provisional: default False.
        """
        return self._call(
            _GET_CONVERSATIONS_VIDEO_PARTICIPANT_COMMUNICATION_WRAPUP, options, conversation_id, participant_id,
            communication_id, provisional,
        )

    def get_conversations_videos_meeting(
        self,
        meeting_id: str,
        **options: Unpack[CallOptions],
    ) -> MeetingIdRecord:
        """GET /api/v2/conversations/videos/meetings/{meetingId}: returns MeetingIdRecord.

        Permissions: any of video:video:access.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_CONVERSATIONS_VIDEOS_MEETING, options, meeting_id)

    def patch_conversation_participant(
        self,
        conversation_id: str,
        participant_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/conversations/{conversationId}/participants/{participantId}: returns None.

        Permissions: any of conversation:participant:wrapup.
        """
        return self._call(_PATCH_CONVERSATION_PARTICIPANT, options, conversation_id, participant_id, body)

    def patch_conversation_participant_attributes(
        self,
        conversation_id: str,
        participant_id: str,
        body: ParticipantAttributes | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/conversations/{conversationId}/participants/{participantId}/attributes: returns None."""
        return self._call(_PATCH_CONVERSATION_PARTICIPANT_ATTRIBUTES, options, conversation_id, participant_id, body)

    def patch_conversation_secureattributes(
        self,
        conversation_id: str,
        body: ConversationSecureAttributes | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """PATCH /api/v2/conversations/{conversationId}/secureattributes: returns str.

        Permissions: any of conversation:participant:attributesedit.
        """
        return self._call(_PATCH_CONVERSATION_SECUREATTRIBUTES, options, conversation_id, body)

    def patch_conversation_utilizationlabel(
        self,
        conversation_id: str,
        body: ConversationUtilizationLabelUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """PATCH /api/v2/conversations/{conversationId}/utilizationlabel: returns str.

        Permissions: any of conversation:utilizationLabel:edit.
        """
        return self._call(_PATCH_CONVERSATION_UTILIZATIONLABEL, options, conversation_id, body)

    def patch_conversations_aftercallwork_conversation_id_participant_communication(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        body: AfterCallWorkUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AfterCallWorkUpdate:
        """PATCH
        /api/v2/conversations/aftercallwork/{conversationId}/participants/{participantId}/communications/{communicationId}:
        returns AfterCallWorkUpdate.

        Permissions: any of conversation:participant:wrapup.
        """
        return self._call(
            _PATCH_CONVERSATIONS_AFTERCALLWORK_CONVERSATION_ID_PARTICIPANT_COMMUNICATION, options, conversation_id,
            participant_id, communication_id, body,
        )

    def patch_conversations_call(
        self,
        conversation_id: str,
        body: Conversation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """PATCH /api/v2/conversations/calls/{conversationId}: returns Conversation.

        Permissions: any of conversation:communication:disconnect.
        """
        return self._call(_PATCH_CONVERSATIONS_CALL, options, conversation_id, body)

    def patch_conversations_call_participant(
        self,
        conversation_id: str,
        participant_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}: returns None.

        Permissions: any of conversation:participant:wrapup.
        """
        return self._call(_PATCH_CONVERSATIONS_CALL_PARTICIPANT, options, conversation_id, participant_id, body)

    def patch_conversations_call_participant_attributes(
        self,
        conversation_id: str,
        participant_id: str,
        body: ParticipantAttributes | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ParticipantAttributes:
        """PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/attributes: returns
        ParticipantAttributes.
        """
        return self._call(
            _PATCH_CONVERSATIONS_CALL_PARTICIPANT_ATTRIBUTES, options, conversation_id, participant_id, body
        )

    def patch_conversations_call_participant_communication(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """PATCH
        /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}:
        returns Any.
        """
        return self._call(
            _PATCH_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION, options, conversation_id, participant_id,
            communication_id, body,
        )

    def patch_conversations_call_participant_consult(
        self,
        conversation_id: str,
        participant_id: str,
        body: ConsultTransferUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConsultTransferResponse:
        """PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult: returns
        ConsultTransferResponse.
        """
        return self._call(_PATCH_CONVERSATIONS_CALL_PARTICIPANT_CONSULT, options, conversation_id, participant_id, body)

    def patch_conversations_callback(
        self,
        conversation_id: str,
        body: Conversation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """PATCH /api/v2/conversations/callbacks/{conversationId}: returns Conversation.

        Permissions: any of conversation:communication:disconnect.
        """
        return self._call(_PATCH_CONVERSATIONS_CALLBACK, options, conversation_id, body)

    def patch_conversations_callback_participant(
        self,
        conversation_id: str,
        participant_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}: returns None.

        Permissions: any of conversation:participant:wrapup.
        """
        return self._call(_PATCH_CONVERSATIONS_CALLBACK_PARTICIPANT, options, conversation_id, participant_id, body)

    def patch_conversations_callback_participant_attributes(
        self,
        conversation_id: str,
        participant_id: str,
        body: ParticipantAttributes | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ParticipantAttributes:
        """PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/attributes: returns
        ParticipantAttributes.
        """
        return self._call(
            _PATCH_CONVERSATIONS_CALLBACK_PARTICIPANT_ATTRIBUTES, options, conversation_id, participant_id, body
        )

    def patch_conversations_callback_participant_communication(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """PATCH
        /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}:
        returns Any.
        """
        return self._call(
            _PATCH_CONVERSATIONS_CALLBACK_PARTICIPANT_COMMUNICATION, options, conversation_id, participant_id,
            communication_id, body,
        )

    def patch_conversations_callbacks(
        self,
        body: PatchCallbackRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> PatchCallbackResponse:
        """PATCH /api/v2/conversations/callbacks: returns PatchCallbackResponse.

        Permissions: any of conversation:callback:edit.
        """
        return self._call(_PATCH_CONVERSATIONS_CALLBACKS, options, body)

    def patch_conversations_chat(
        self,
        conversation_id: str,
        body: Conversation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """PATCH /api/v2/conversations/chats/{conversationId}: returns Conversation.

        Permissions: any of conversation:communication:disconnect.
        """
        return self._call(_PATCH_CONVERSATIONS_CHAT, options, conversation_id, body)

    def patch_conversations_chat_participant(
        self,
        conversation_id: str,
        participant_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/conversations/chats/{conversationId}/participants/{participantId}: returns None.

        Permissions: any of conversation:participant:wrapup.
        """
        return self._call(_PATCH_CONVERSATIONS_CHAT_PARTICIPANT, options, conversation_id, participant_id, body)

    def patch_conversations_chat_participant_attributes(
        self,
        conversation_id: str,
        participant_id: str,
        body: ParticipantAttributes | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ParticipantAttributes:
        """PATCH /api/v2/conversations/chats/{conversationId}/participants/{participantId}/attributes: returns
        ParticipantAttributes.
        """
        return self._call(
            _PATCH_CONVERSATIONS_CHAT_PARTICIPANT_ATTRIBUTES, options, conversation_id, participant_id, body
        )

    def patch_conversations_chat_participant_communication(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """PATCH
        /api/v2/conversations/chats/{conversationId}/participants/{participantId}/communications/{communicationId}:
        returns Any.
        """
        return self._call(
            _PATCH_CONVERSATIONS_CHAT_PARTICIPANT_COMMUNICATION, options, conversation_id, participant_id,
            communication_id, body,
        )

    def patch_conversations_cobrowsesession(
        self,
        conversation_id: str,
        body: Conversation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """PATCH /api/v2/conversations/cobrowsesessions/{conversationId}: returns Conversation.

        Permissions: any of conversation:communication:disconnect.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_PATCH_CONVERSATIONS_COBROWSESESSION, options, conversation_id, body)

    def patch_conversations_cobrowsesession_participant(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        body: MediaParticipantRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}: returns None.

        Permissions: any of conversation:participant:wrapup.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(
            _PATCH_CONVERSATIONS_COBROWSESESSION_PARTICIPANT, options, conversation_id, participant_id, body
        )

    def patch_conversations_cobrowsesession_participant_attributes(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        body: ParticipantAttributes | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ParticipantAttributes:
        """PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/attributes:
        returns ParticipantAttributes.

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(
            _PATCH_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_ATTRIBUTES, options, conversation_id, participant_id, body
        )

    def patch_conversations_cobrowsesession_participant_communication(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """PATCH
        /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}:
        returns Any.

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(
            _PATCH_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_COMMUNICATION, options, conversation_id, participant_id,
            communication_id, body,
        )

    def patch_conversations_email(
        self,
        conversation_id: str,
        body: Conversation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """PATCH /api/v2/conversations/emails/{conversationId}: returns Conversation.

        Permissions: any of conversation:communication:disconnect.
        """
        return self._call(_PATCH_CONVERSATIONS_EMAIL, options, conversation_id, body)

    def patch_conversations_email_messages_draft(
        self,
        conversation_id: str,
        *,
        auto_fill: bool | None = None,
        discard: bool | None = None,
        body: DraftManipulationRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> EmailMessage:
        """PATCH /api/v2/conversations/emails/{conversationId}/messages/draft: returns EmailMessage."""
        return self._call(_PATCH_CONVERSATIONS_EMAIL_MESSAGES_DRAFT, options, conversation_id, auto_fill, discard, body)

    def patch_conversations_email_participant(
        self,
        conversation_id: str,
        participant_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}: returns None.

        Permissions: any of conversation:participant:wrapup.
        """
        return self._call(_PATCH_CONVERSATIONS_EMAIL_PARTICIPANT, options, conversation_id, participant_id, body)

    def patch_conversations_email_participant_attributes(
        self,
        conversation_id: str,
        participant_id: str,
        body: ParticipantAttributes | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ParticipantAttributes:
        """PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/attributes: returns
        ParticipantAttributes.
        """
        return self._call(
            _PATCH_CONVERSATIONS_EMAIL_PARTICIPANT_ATTRIBUTES, options, conversation_id, participant_id, body
        )

    def patch_conversations_email_participant_communication(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """PATCH
        /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}:
        returns Any.
        """
        return self._call(
            _PATCH_CONVERSATIONS_EMAIL_PARTICIPANT_COMMUNICATION, options, conversation_id, participant_id,
            communication_id, body,
        )

    def patch_conversations_email_participant_parkingstate(
        self,
        conversation_id: str,
        participant_id: str,
        body: ParkingStateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/parkingstate: returns None.

        Permissions: any of conversation:email:park.
        """
        return self._call(
            _PATCH_CONVERSATIONS_EMAIL_PARTICIPANT_PARKINGSTATE, options, conversation_id, participant_id, body
        )

    def patch_conversations_message(
        self,
        conversation_id: str,
        body: Conversation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """PATCH /api/v2/conversations/messages/{conversationId}: returns Conversation.

        Permissions: any of conversation:communication:disconnect.
        """
        return self._call(_PATCH_CONVERSATIONS_MESSAGE, options, conversation_id, body)

    def patch_conversations_message_participant(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        body: MediaParticipantRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}: returns None.

        Permissions: any of conversation:participant:wrapup.
        """
        return self._call(_PATCH_CONVERSATIONS_MESSAGE_PARTICIPANT, options, conversation_id, participant_id, body)

    def patch_conversations_message_participant_attributes(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        body: ParticipantAttributes | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ParticipantAttributes:
        """PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes: returns
        ParticipantAttributes.
        """
        return self._call(
            _PATCH_CONVERSATIONS_MESSAGE_PARTICIPANT_ATTRIBUTES, options, conversation_id, participant_id, body
        )

    def patch_conversations_message_participant_communication(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        body: MediaParticipantRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """PATCH
        /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}:
        returns Any.
        """
        return self._call(
            _PATCH_CONVERSATIONS_MESSAGE_PARTICIPANT_COMMUNICATION, options, conversation_id, participant_id,
            communication_id, body,
        )

    def patch_conversations_messaging_integrations_facebook_integration_id(
        self,
        integration_id: str,
        body: FacebookIntegrationUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FacebookIntegration:
        """PATCH /api/v2/conversations/messaging/integrations/facebook/{integrationId}: returns FacebookIntegration.

        Permissions: all of messaging:integration:edit.
        """
        return self._call(
            _PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK_INTEGRATION_ID, options, integration_id, body
        )

    def patch_conversations_messaging_integrations_instagram_integration_id(
        self,
        integration_id: str,
        body: InstagramIntegrationUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> InstagramIntegration:
        """PATCH /api/v2/conversations/messaging/integrations/instagram/{integrationId}: returns InstagramIntegration.

        Permissions: all of messaging:integration:edit.
        """
        return self._call(
            _PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM_INTEGRATION_ID, options, integration_id, body
        )

    def patch_conversations_messaging_integrations_open_integration_id(
        self,
        integration_id: str,
        body: OpenIntegrationUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OpenIntegration:
        """PATCH /api/v2/conversations/messaging/integrations/open/{integrationId}: returns OpenIntegration.

        Permissions: all of messaging:integration:edit.
        """
        return self._call(
            _PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN_INTEGRATION_ID, options, integration_id, body
        )

    def patch_conversations_messaging_integrations_whatsapp_embeddedsignup_integration_id(
        self,
        integration_id: str,
        body: WhatsAppEmbeddedSignupIntegrationActivationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WhatsAppIntegration:
        """PATCH /api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup/{integrationId}: returns
        WhatsAppIntegration.

        Permissions: all of messaging:integration:edit.
        """
        return self._call(
            _PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_EMBEDDEDSIGNUP_INTEGRATION_ID, options, integration_id,
            body,
        )

    def patch_conversations_messaging_integrations_whatsapp_integration_id(
        self,
        integration_id: str,
        body: WhatsAppIntegrationUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WhatsAppIntegration:
        """PATCH /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}: returns WhatsAppIntegration.

        Permissions: all of messaging:integration:edit.
        """
        return self._call(
            _PATCH_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_INTEGRATION_ID, options, integration_id, body
        )

    def patch_conversations_messaging_setting(
        self,
        message_setting_id: str,
        body: MessagingSettingPatchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """PATCH /api/v2/conversations/messaging/settings/{messageSettingId}: returns MessagingSetting.

        Permissions: all of messaging:setting:edit.
        """
        return self._call(_PATCH_CONVERSATIONS_MESSAGING_SETTING, options, message_setting_id, body)

    def patch_conversations_messaging_supportedcontent_supported_content_id(
        self,
        supported_content_id: str,
        body: SupportedContent | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SupportedContent:
        """PATCH /api/v2/conversations/messaging/supportedcontent/{supportedContentId}: returns SupportedContent.

        Permissions: all of messaging:supportedContent:edit.
        """
        return self._call(
            _PATCH_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID, options, supported_content_id, body
        )

    def patch_conversations_settings(
        self,
        body: Settings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/conversations/settings: returns None.

        Permissions: any of conversation:settings:edit.
        """
        return self._call(_PATCH_CONVERSATIONS_SETTINGS, options, body)

    def post_analytics_conversation_details_properties(
        self,
        conversation_id: str,
        body: PropertyIndexRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> PropertyIndexRequest:
        """POST /api/v2/analytics/conversations/{conversationId}/details/properties: returns PropertyIndexRequest.

        Permissions: any of analytics:conversationProperties:index.
        """
        return self._call(_POST_ANALYTICS_CONVERSATION_DETAILS_PROPERTIES, options, conversation_id, body)

    def post_analytics_conversations_activity_query(
        self,
        body: ConversationActivityQuery | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationActivityResponse:
        """POST /api/v2/analytics/conversations/activity/query: returns ConversationActivityResponse.

        Permissions: any of analytics:queueObservation:view.
        """
        return self._call(_POST_ANALYTICS_CONVERSATIONS_ACTIVITY_QUERY, options, body, page_size, page_number)

    def post_analytics_conversations_aggregates_jobs(
        self,
        body: ConversationAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/conversations/aggregates/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:conversationAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_CONVERSATIONS_AGGREGATES_JOBS, options, body)

    def post_analytics_conversations_aggregates_query(
        self,
        body: ConversationAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConversationAggregateQueryResponse:
        """POST /api/v2/analytics/conversations/aggregates/query: returns ConversationAggregateQueryResponse.

        Permissions: any of analytics:conversationAggregate:view.
        """
        return self._call(_POST_ANALYTICS_CONVERSATIONS_AGGREGATES_QUERY, options, body)

    def post_analytics_conversations_details_jobs(
        self,
        body: AsyncConversationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/conversations/details/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        return self._call(_POST_ANALYTICS_CONVERSATIONS_DETAILS_JOBS, options, body)

    def post_analytics_conversations_details_query(
        self,
        body: ConversationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationQueryResponse:
        """POST /api/v2/analytics/conversations/details/query: returns AnalyticsConversationQueryResponse.

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        return self._call(_POST_ANALYTICS_CONVERSATIONS_DETAILS_QUERY, options, body)

    def post_conversation_assign(
        self,
        conversation_id: str,
        body: ConversationUser | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """POST /api/v2/conversations/{conversationId}/assign: returns str.

        Permissions: any of conversation:call:pull, conversation:call:assign, conversation:callback:pull,
        conversation:callback:assign, conversation:webchat:pull, conversation:webchat:assign,
        conversation:email:pull, conversation:email:assign, conversation:message:pull, conversation:message:assign.
        """
        return self._call(_POST_CONVERSATION_ASSIGN, options, conversation_id, body)

    def post_conversation_barge(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/{conversationId}/barge: returns None.

        Permissions: any of conversation:call:barge.
        """
        return self._call(_POST_CONVERSATION_BARGE, options, conversation_id)

    def post_conversation_cobrowse(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> CobrowseWebMessagingSession:
        """POST /api/v2/conversations/{conversationId}/cobrowse: returns CobrowseWebMessagingSession.

        Permissions: any of conversation:cobrowse:add, conversation:cobrowseVoice:add.
        """
        return self._call(_POST_CONVERSATION_COBROWSE, options, conversation_id)

    def post_conversation_disconnect(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """POST /api/v2/conversations/{conversationId}/disconnect: returns str.

        Permissions: any of conversation:communication:disconnect.
        """
        return self._call(_POST_CONVERSATION_DISCONNECT, options, conversation_id)

    def post_conversation_participant_callbacks(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        body: CreateCallbackOnConversationCommand | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/{conversationId}/participants/{participantId}/callbacks: returns None.

        Permissions: all of conversation:callback:create.
        """
        return self._call(_POST_CONVERSATION_PARTICIPANT_CALLBACKS, options, conversation_id, participant_id, body)

    def post_conversation_participant_digits(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        body: Digits | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/{conversationId}/participants/{participantId}/digits: returns None."""
        return self._call(_POST_CONVERSATION_PARTICIPANT_DIGITS, options, conversation_id, participant_id, body)

    def post_conversation_participant_replace(
        self,
        conversation_id: str,
        participant_id: str,
        body: TransferRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace: returns None.

        Permissions: any of conversation:communication:blindTransfer.
        """
        return self._call(_POST_CONVERSATION_PARTICIPANT_REPLACE, options, conversation_id, participant_id, body)

    def post_conversation_participant_replace_agent(
        self,
        conversation_id: str,
        participant_id: str,
        body: TransferToAgentRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/agent: returns None.

        Permissions: any of conversation:communication:blindTransfer, conversation:communication:blindTransferAgent.
        """
        return self._call(_POST_CONVERSATION_PARTICIPANT_REPLACE_AGENT, options, conversation_id, participant_id, body)

    def post_conversation_participant_replace_external(
        self,
        conversation_id: str,
        participant_id: str,
        body: TransferToExternalRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/external: returns None.

        Permissions: any of conversation:communication:blindTransfer,
        conversation:communication:blindTransferExternal.
        """
        return self._call(
            _POST_CONVERSATION_PARTICIPANT_REPLACE_EXTERNAL, options, conversation_id, participant_id, body
        )

    def post_conversation_participant_replace_queue(
        self,
        conversation_id: str,
        participant_id: str,
        body: TransferToQueueRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/queue: returns None.

        Permissions: any of conversation:communication:blindTransfer, conversation:communication:blindTransferQueue.
        """
        return self._call(_POST_CONVERSATION_PARTICIPANT_REPLACE_QUEUE, options, conversation_id, participant_id, body)

    def post_conversation_participant_secureivrsessions(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        body: CreateSecureSession | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> SecureSession:
        """POST /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions: returns
        SecureSession.
        """
        return self._call(
            _POST_CONVERSATION_PARTICIPANT_SECUREIVRSESSIONS, options, conversation_id, participant_id, body
        )

    def post_conversation_suggestion_engagement(
        self,
        conversation_id: str,
        suggestion_id: str,
        body: SuggestionEngagement | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SuggestionEngagement:
        """POST /api/v2/conversations/{conversationId}/suggestions/{suggestionId}/engagement: returns
        SuggestionEngagement.

        Permissions: all of conversation:suggestionEngagement:add.
        """
        return self._call(_POST_CONVERSATION_SUGGESTION_ENGAGEMENT, options, conversation_id, suggestion_id, body)

    def post_conversation_suggestions_feedback(
        self,
        conversation_id: str,
        body: Feedback | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/{conversationId}/suggestions/feedback: returns None.

        Permissions: any of conversation:suggestionFeedback:add.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_POST_CONVERSATION_SUGGESTIONS_FEEDBACK, options, conversation_id, body)

    def post_conversation_summary_feedback(
        self,
        conversation_id: str,
        summary_id: str,
        *,
        body: FeedbackAddRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback: returns None.

        Permissions: all of conversation:summaryFeedback:add.
        """
        return self._call(_POST_CONVERSATION_SUMMARY_FEEDBACK, options, conversation_id, summary_id, body)

    def post_conversations_call(
        self,
        conversation_id: str,
        body: CallCommand | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """POST /api/v2/conversations/calls/{conversationId}: returns Conversation."""
        return self._call(_POST_CONVERSATIONS_CALL, options, conversation_id, body)

    def post_conversations_call_participant_barge(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/barge: returns None.

        Permissions: any of conversation:call:barge.
        """
        return self._call(_POST_CONVERSATIONS_CALL_PARTICIPANT_BARGE, options, conversation_id, participant_id)

    def post_conversations_call_participant_coach(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/coach: returns None.

        Permissions: any of conversation:call:coach.
        """
        return self._call(_POST_CONVERSATIONS_CALL_PARTICIPANT_COACH, options, conversation_id, participant_id)

    def post_conversations_call_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        body: WrapupInput | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST
        /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup:
        returns None.

        Permissions: any of conversation:participant:wrapup.
        """
        return self._call(
            _POST_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION_WRAPUP, options, conversation_id, participant_id,
            communication_id, body,
        )

    def post_conversations_call_participant_consult(
        self,
        conversation_id: str,
        participant_id: str,
        body: ConsultTransfer | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConsultTransferResponse:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult: returns
        ConsultTransferResponse.

        Permissions: any of conversation:communication:consultTransfer.
        """
        return self._call(_POST_CONVERSATIONS_CALL_PARTICIPANT_CONSULT, options, conversation_id, participant_id, body)

    def post_conversations_call_participant_consult_agent(
        self,
        conversation_id: str,
        participant_id: str,
        body: ConsultTransferToAgent | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConsultTransferResponse:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/agent: returns
        ConsultTransferResponse.

        Permissions: any of conversation:communication:consultTransfer,
        conversation:communication:consultTransferAgent.
        """
        return self._call(
            _POST_CONVERSATIONS_CALL_PARTICIPANT_CONSULT_AGENT, options, conversation_id, participant_id, body
        )

    def post_conversations_call_participant_consult_external(
        self,
        conversation_id: str,
        participant_id: str,
        body: ConsultTransferToExternal | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConsultTransferResponse:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/external: returns
        ConsultTransferResponse.

        Permissions: any of conversation:communication:consultTransfer,
        conversation:communication:consultTransferExternal.
        """
        return self._call(
            _POST_CONVERSATIONS_CALL_PARTICIPANT_CONSULT_EXTERNAL, options, conversation_id, participant_id, body
        )

    def post_conversations_call_participant_consult_queue(
        self,
        conversation_id: str,
        participant_id: str,
        body: ConsultTransferToQueue | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConsultTransferResponse:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/queue: returns
        ConsultTransferResponse.

        Permissions: any of conversation:communication:consultTransfer,
        conversation:communication:consultTransferQueue.
        """
        return self._call(
            _POST_CONVERSATIONS_CALL_PARTICIPANT_CONSULT_QUEUE, options, conversation_id, participant_id, body
        )

    def post_conversations_call_participant_monitor(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/monitor: returns None.

        Permissions: any of conversation:call:monitor.
        """
        return self._call(_POST_CONVERSATIONS_CALL_PARTICIPANT_MONITOR, options, conversation_id, participant_id)

    def post_conversations_call_participant_replace(
        self,
        conversation_id: str,
        participant_id: str,
        body: TransferRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/replace: returns None.

        Permissions: any of conversation:communication:blindTransfer.
        """
        return self._call(_POST_CONVERSATIONS_CALL_PARTICIPANT_REPLACE, options, conversation_id, participant_id, body)

    def post_conversations_call_participants(
        self,
        conversation_id: str,
        body: Conversation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Conversation:
        """POST /api/v2/conversations/calls/{conversationId}/participants: returns Conversation."""
        return self._call(_POST_CONVERSATIONS_CALL_PARTICIPANTS, options, conversation_id, body)

    def post_conversations_callback_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        body: WrapupInput | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST
        /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup:
        returns None.

        Permissions: any of conversation:participant:wrapup.
        """
        return self._call(
            _POST_CONVERSATIONS_CALLBACK_PARTICIPANT_COMMUNICATION_WRAPUP, options, conversation_id, participant_id,
            communication_id, body,
        )

    def post_conversations_callback_participant_replace(
        self,
        conversation_id: str,
        participant_id: str,
        body: TransferRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/replace: returns None.

        Permissions: any of conversation:communication:blindTransfer.
        """
        return self._call(
            _POST_CONVERSATIONS_CALLBACK_PARTICIPANT_REPLACE, options, conversation_id, participant_id, body
        )

    def post_conversations_callbacks(
        self,
        body: CreateCallbackCommand | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CreateCallbackResponse:
        """POST /api/v2/conversations/callbacks: returns CreateCallbackResponse.

        Permissions: all of conversation:callback:create.
        """
        return self._call(_POST_CONVERSATIONS_CALLBACKS, options, body)

    def post_conversations_callbacks_bulk_disconnect(
        self,
        body: BulkCallbackDisconnectRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/callbacks/bulk/disconnect: returns None.

        Permissions: any of conversation:communication:disconnect.
        """
        return self._call(_POST_CONVERSATIONS_CALLBACKS_BULK_DISCONNECT, options, body)

    def post_conversations_callbacks_bulk_update(
        self,
        body: BulkCallbackPatchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkCallbackPatchResponse:
        """POST /api/v2/conversations/callbacks/bulk/update: returns BulkCallbackPatchResponse.

        Permissions: any of conversation:callback:edit.
        """
        return self._call(_POST_CONVERSATIONS_CALLBACKS_BULK_UPDATE, options, body)

    def post_conversations_calls(
        self,
        body: CreateCallRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CreateCallResponse:
        """POST /api/v2/conversations/calls: returns CreateCallResponse.

        Permissions: any of conversation:conference:add.
        """
        return self._call(_POST_CONVERSATIONS_CALLS, options, body)

    def post_conversations_chat_communication_messages(
        self,
        conversation_id: str,
        communication_id: str,
        body: CreateWebChatMessageRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebChatMessage:
        """POST /api/v2/conversations/chats/{conversationId}/communications/{communicationId}/messages: returns
        WebChatMessage.
        """
        return self._call(
            _POST_CONVERSATIONS_CHAT_COMMUNICATION_MESSAGES, options, conversation_id, communication_id, body
        )

    def post_conversations_chat_communication_typing(
        self,
        conversation_id: str,
        communication_id: str,
        **options: Unpack[CallOptions],
    ) -> WebChatTyping:
        """POST /api/v2/conversations/chats/{conversationId}/communications/{communicationId}/typing: returns
        WebChatTyping.
        """
        return self._call(_POST_CONVERSATIONS_CHAT_COMMUNICATION_TYPING, options, conversation_id, communication_id)

    def post_conversations_chat_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        body: WrapupInput | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST
        /api/v2/conversations/chats/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup:
        returns None.

        Permissions: any of conversation:participant:wrapup.
        """
        return self._call(
            _POST_CONVERSATIONS_CHAT_PARTICIPANT_COMMUNICATION_WRAPUP, options, conversation_id, participant_id,
            communication_id, body,
        )

    def post_conversations_chat_participant_replace(
        self,
        conversation_id: str,
        participant_id: str,
        body: TransferRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/chats/{conversationId}/participants/{participantId}/replace: returns None.

        Permissions: any of conversation:communication:blindTransfer.
        """
        return self._call(_POST_CONVERSATIONS_CHAT_PARTICIPANT_REPLACE, options, conversation_id, participant_id, body)

    def post_conversations_chats(
        self,
        body: CreateWebChatRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChatConversation:
        """POST /api/v2/conversations/chats: returns ChatConversation.

        Permissions: all of conversation:webchat:create.
        """
        return self._call(_POST_CONVERSATIONS_CHATS, options, body)

    def post_conversations_cobrowsesession_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        body: WrapupInput | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST
        /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup:
        returns None.

        Permissions: any of conversation:participant:wrapup.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(
            _POST_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_COMMUNICATION_WRAPUP, options, conversation_id,
            participant_id, communication_id, body,
        )

    def post_conversations_cobrowsesession_participant_replace(
        self,
        conversation_id: str,
        participant_id: str,
        *,
        body: TransferRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/replace: returns
        None.

        Permissions: any of conversation:communication:blindTransfer.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(
            _POST_CONVERSATIONS_COBROWSESESSION_PARTICIPANT_REPLACE, options, conversation_id, participant_id, body
        )

    def post_conversations_email_inboundmessages(
        self,
        conversation_id: str,
        body: InboundMessageRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmailConversation:
        """POST /api/v2/conversations/emails/{conversationId}/inboundmessages: returns EmailConversation."""
        return self._call(_POST_CONVERSATIONS_EMAIL_INBOUNDMESSAGES, options, conversation_id, body)

    def post_conversations_email_messages(
        self,
        conversation_id: str,
        body: EmailMessage | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmailMessageReply:
        """POST /api/v2/conversations/emails/{conversationId}/messages: returns EmailMessageReply."""
        return self._call(_POST_CONVERSATIONS_EMAIL_MESSAGES, options, conversation_id, body)

    def post_conversations_email_messages_draft_attachments_copy(
        self,
        conversation_id: str,
        body: CopyAttachmentsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmailMessage:
        """POST /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/copy: returns EmailMessage."""
        return self._call(_POST_CONVERSATIONS_EMAIL_MESSAGES_DRAFT_ATTACHMENTS_COPY, options, conversation_id, body)

    def post_conversations_email_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        body: WrapupInput | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST
        /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup:
        returns None.

        Permissions: any of conversation:participant:wrapup.
        """
        return self._call(
            _POST_CONVERSATIONS_EMAIL_PARTICIPANT_COMMUNICATION_WRAPUP, options, conversation_id, participant_id,
            communication_id, body,
        )

    def post_conversations_email_participant_replace(
        self,
        conversation_id: str,
        participant_id: str,
        body: TransferRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/emails/{conversationId}/participants/{participantId}/replace: returns None.

        Permissions: any of conversation:communication:blindTransfer.
        """
        return self._call(_POST_CONVERSATIONS_EMAIL_PARTICIPANT_REPLACE, options, conversation_id, participant_id, body)

    def post_conversations_email_reconnect(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/emails/{conversationId}/reconnect: returns None.

        Permissions: any of conversation:communication:reconnect.
        """
        return self._call(_POST_CONVERSATIONS_EMAIL_RECONNECT, options, conversation_id)

    def post_conversations_emails(
        self,
        body: CreateEmailRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmailConversation:
        """POST /api/v2/conversations/emails: returns EmailConversation.

        Permissions: any of conversation:email:create.
        """
        return self._call(_POST_CONVERSATIONS_EMAILS, options, body)

    def post_conversations_emails_agentless(
        self,
        body: AgentlessEmailSendRequestDto | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentlessEmailSendResponseDto:
        """POST /api/v2/conversations/emails/agentless: returns AgentlessEmailSendResponseDto.

        Permissions: any of conversation:email:create, conversation:agentlessEmail:send.
        """
        return self._call(_POST_CONVERSATIONS_EMAILS_AGENTLESS, options, body)

    def post_conversations_faxes(
        self,
        body: FaxSendRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FaxSendResponse:
        """POST /api/v2/conversations/faxes: returns FaxSendResponse."""
        return self._call(_POST_CONVERSATIONS_FAXES, options, body)

    def post_conversations_keyconfigurations(
        self,
        body: ConversationEncryptionConfiguration | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConversationEncryptionConfiguration:
        """POST /api/v2/conversations/keyconfigurations: returns ConversationEncryptionConfiguration.

        Permissions: any of conversation:encryptionKey:edit.
        """
        return self._call(_POST_CONVERSATIONS_KEYCONFIGURATIONS, options, body)

    def post_conversations_keyconfigurations_validate(
        self,
        body: ConversationEncryptionConfiguration | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConversationEncryptionConfiguration:
        """POST /api/v2/conversations/keyconfigurations/validate: returns ConversationEncryptionConfiguration.

        Permissions: any of conversation:encryptionKey:edit.
        """
        return self._call(_POST_CONVERSATIONS_KEYCONFIGURATIONS_VALIDATE, options, body)

    def post_conversations_message_communication_messages(
        self,
        conversation_id: str,
        communication_id: str,
        body: AdditionalMessage | dict[str, Any],
        *,
        use_normalized_message: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> MessageData:
        """POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages: returns
        MessageData.

        Permissions: any of conversation:message:create, conversation:webmessaging:create.

        Parameters:
            use_normalized_message: default False.
        """
        return self._call(
            _POST_CONVERSATIONS_MESSAGE_COMMUNICATION_MESSAGES, options, conversation_id, communication_id, body,
            use_normalized_message,
        )

    def post_conversations_message_communication_messages_media(
        self,
        conversation_id: str,
        communication_id: str,
        **options: Unpack[CallOptions],
    ) -> MessageMediaData:
        """POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media: returns
        MessageMediaData.

        Permissions: any of conversation:message:create, conversation:webmessaging:create,
        conversation:socialmedia:create.
        """
        return self._call(
            _POST_CONVERSATIONS_MESSAGE_COMMUNICATION_MESSAGES_MEDIA, options, conversation_id, communication_id
        )

    def post_conversations_message_communication_typing(
        self,
        conversation_id: str,
        communication_id: str,
        body: MessageTypingEventRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/typing: returns None.

        Permissions: any of conversation:message:create, conversation:webmessaging:create.
        """
        return self._call(
            _POST_CONVERSATIONS_MESSAGE_COMMUNICATION_TYPING, options, conversation_id, communication_id, body
        )

    def post_conversations_message_inbound_open_event(
        self,
        integration_id: str,
        body: OpenInboundNormalizedEvent | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OpenEventNormalizedMessage:
        """POST /api/v2/conversations/messages/{integrationId}/inbound/open/event: returns OpenEventNormalizedMessage.

        Permissions: all of conversation:message:receive.
        """
        return self._call(_POST_CONVERSATIONS_MESSAGE_INBOUND_OPEN_EVENT, options, integration_id, body)

    def post_conversations_message_inbound_open_message(
        self,
        integration_id: str,
        body: OpenInboundNormalizedMessage | dict[str, Any],
        *,
        prefetch_conversation_id: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenMessageNormalizedMessage:
        """POST /api/v2/conversations/messages/{integrationId}/inbound/open/message: returns
        OpenMessageNormalizedMessage.

        Permissions: all of conversation:message:receive.

        Parameters:
            prefetch_conversation_id: default False.
        """
        return self._call(
            _POST_CONVERSATIONS_MESSAGE_INBOUND_OPEN_MESSAGE, options, integration_id, body, prefetch_conversation_id
        )

    def post_conversations_message_inbound_open_receipt(
        self,
        integration_id: str,
        body: OpenInboundNormalizedReceipt | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OpenReceiptNormalizedMessage:
        """POST /api/v2/conversations/messages/{integrationId}/inbound/open/receipt: returns
        OpenReceiptNormalizedMessage.

        Permissions: all of conversation:message:receive.
        """
        return self._call(_POST_CONVERSATIONS_MESSAGE_INBOUND_OPEN_RECEIPT, options, integration_id, body)

    def post_conversations_message_messages_bulk(
        self,
        conversation_id: str,
        *,
        use_normalized_message: bool | None = None,
        body: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> TextMessageListing:
        """POST /api/v2/conversations/messages/{conversationId}/messages/bulk: returns TextMessageListing.

        Permissions: any of conversation:message:view, conversation:webmessaging:view.

        Parameters:
            use_normalized_message: default False.
        """
        return self._call(
            _POST_CONVERSATIONS_MESSAGE_MESSAGES_BULK, options, conversation_id, use_normalized_message, body
        )

    def post_conversations_message_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        body: WrapupInput | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST
        /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup:
        returns None.

        Permissions: any of conversation:participant:wrapup.
        """
        return self._call(
            _POST_CONVERSATIONS_MESSAGE_PARTICIPANT_COMMUNICATION_WRAPUP, options, conversation_id, participant_id,
            communication_id, body,
        )

    def post_conversations_message_participant_monitor(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/monitor: returns None.

        Permissions: any of conversation:message:monitor.
        """
        return self._call(_POST_CONVERSATIONS_MESSAGE_PARTICIPANT_MONITOR, options, conversation_id, participant_id)

    def post_conversations_message_participant_replace(
        self,
        conversation_id: str,
        participant_id: str,
        body: TransferRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/replace: returns None.

        Permissions: any of conversation:communication:blindTransfer.
        """
        return self._call(
            _POST_CONVERSATIONS_MESSAGE_PARTICIPANT_REPLACE, options, conversation_id, participant_id, body
        )

    def post_conversations_messages(
        self,
        body: CreateOutboundMessagingConversationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CreateOutboundMessagingConversationResponse:
        """POST /api/v2/conversations/messages: returns CreateOutboundMessagingConversationResponse.

        Permissions: all of conversation:message:create.
        """
        return self._call(_POST_CONVERSATIONS_MESSAGES, options, body)

    def post_conversations_messages_agentless(
        self,
        body: SendAgentlessOutboundMessageRequest | dict[str, Any],
        *,
        use_normalized_message: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SendAgentlessOutboundMessageResponse:
        """POST /api/v2/conversations/messages/agentless: returns SendAgentlessOutboundMessageResponse.

        Permissions: all of conversation:message:create.

        Parameters:
            use_normalized_message: default False.
        """
        return self._call(_POST_CONVERSATIONS_MESSAGES_AGENTLESS, options, body, use_normalized_message)

    def post_conversations_messages_inbound_open(
        self,
        body: OpenNormalizedMessage | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OpenNormalizedMessage:
        """POST /api/v2/conversations/messages/inbound/open: returns OpenNormalizedMessage.

        Permissions: all of conversation:message:receive.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_POST_CONVERSATIONS_MESSAGES_INBOUND_OPEN, options, body)

    def post_conversations_messaging_integrations_facebook(
        self,
        body: FacebookIntegrationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FacebookIntegration:
        """POST /api/v2/conversations/messaging/integrations/facebook: returns FacebookIntegration.

        Permissions: all of messaging:integration:add.
        """
        return self._call(_POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_FACEBOOK, options, body)

    def post_conversations_messaging_integrations_instagram(
        self,
        body: InstagramIntegrationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> InstagramIntegration:
        """POST /api/v2/conversations/messaging/integrations/instagram: returns InstagramIntegration.

        Permissions: all of messaging:conversationInstagramIntegration:add.
        """
        return self._call(_POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_INSTAGRAM, options, body)

    def post_conversations_messaging_integrations_open(
        self,
        body: OpenIntegrationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OpenIntegration:
        """POST /api/v2/conversations/messaging/integrations/open: returns OpenIntegration.

        Permissions: all of messaging:integration:add.
        """
        return self._call(_POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_OPEN, options, body)

    def post_conversations_messaging_integrations_whatsapp(
        self,
        body: WhatsAppIntegrationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WhatsAppIntegration:
        """POST /api/v2/conversations/messaging/integrations/whatsapp: returns WhatsAppIntegration.

        Permissions: all of messaging:whatsappIntegration:add.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP, options, body)

    def post_conversations_messaging_integrations_whatsapp_embeddedsignup(
        self,
        body: WhatsAppEmbeddedSignupIntegrationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WhatsAppIntegration:
        """POST /api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup: returns WhatsAppIntegration.

        Permissions: all of messaging:whatsappIntegration:add.
        """
        return self._call(_POST_CONVERSATIONS_MESSAGING_INTEGRATIONS_WHATSAPP_EMBEDDEDSIGNUP, options, body)

    def post_conversations_messaging_settings(
        self,
        body: MessagingSettingRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """POST /api/v2/conversations/messaging/settings: returns MessagingSetting.

        Permissions: all of messaging:setting:add.
        """
        return self._call(_POST_CONVERSATIONS_MESSAGING_SETTINGS, options, body)

    def post_conversations_messaging_supportedcontent(
        self,
        body: SupportedContent | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SupportedContent:
        """POST /api/v2/conversations/messaging/supportedcontent: returns SupportedContent.

        Permissions: any of messaging:supportedContent:add.
        """
        return self._call(_POST_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT, options, body)

    def post_conversations_participants_attributes_search(
        self,
        body: ConversationParticipantSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JsonCursorSearchResponse:
        """POST /api/v2/conversations/participants/attributes/search: returns JsonCursorSearchResponse.

        Permissions: any of conversation:participant:attributesview.
        """
        return self._call(_POST_CONVERSATIONS_PARTICIPANTS_ATTRIBUTES_SEARCH, options, body)

    def post_conversations_screenshare_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        body: WrapupInput | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST
        /api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup:
        returns None.

        Permissions: any of conversation:participant:wrapup.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(
            _POST_CONVERSATIONS_SCREENSHARE_PARTICIPANT_COMMUNICATION_WRAPUP, options, conversation_id, participant_id,
            communication_id, body,
        )

    def post_conversations_social_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        body: WrapupInput | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST
        /api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup:
        returns None.

        Permissions: any of conversation:participant:wrapup.
        """
        return self._call(
            _POST_CONVERSATIONS_SOCIAL_PARTICIPANT_COMMUNICATION_WRAPUP, options, conversation_id, participant_id,
            communication_id, body,
        )

    def post_conversations_video_participant_communication_wrapup(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        *,
        body: WrapupInput | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST
        /api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup:
        returns None.

        Permissions: any of conversation:participant:wrapup.
        """
        return self._call(
            _POST_CONVERSATIONS_VIDEO_PARTICIPANT_COMMUNICATION_WRAPUP, options, conversation_id, participant_id,
            communication_id, body,
        )

    def post_conversations_videos_meetings(
        self,
        body: GenerateMeetingIdRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MeetingIdRecord:
        """POST /api/v2/conversations/videos/meetings: returns MeetingIdRecord.

        Permissions: any of video:video:access.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_CONVERSATIONS_VIDEOS_MEETINGS, options, body)

    def put_conversation_participant_flaggedreason(
        self,
        conversation_id: str,
        participant_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """PUT /api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason: returns None."""
        return self._call(_PUT_CONVERSATION_PARTICIPANT_FLAGGEDREASON, options, conversation_id, participant_id)

    def put_conversation_secureattributes(
        self,
        conversation_id: str,
        body: ConversationSecureAttributes | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """PUT /api/v2/conversations/{conversationId}/secureattributes: returns str.

        Permissions: any of conversation:participant:attributesedit.
        """
        return self._call(_PUT_CONVERSATION_SECUREATTRIBUTES, options, conversation_id, body)

    def put_conversation_tags(
        self,
        conversation_id: str,
        body: ConversationTagsUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """PUT /api/v2/conversations/{conversationId}/tags: returns str.

        Permissions: any of conversation:externalTag:edit.
        """
        return self._call(_PUT_CONVERSATION_TAGS, options, conversation_id, body)

    def put_conversations_call_participant_communication_uuidata(
        self,
        conversation_id: str,
        participant_id: str,
        communication_id: str,
        body: SetUuiDataRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """PUT
        /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/uuidata:
        returns Any.
        """
        return self._call(
            _PUT_CONVERSATIONS_CALL_PARTICIPANT_COMMUNICATION_UUIDATA, options, conversation_id, participant_id,
            communication_id, body,
        )

    def put_conversations_call_recordingstate(
        self,
        conversation_id: str,
        body: SetRecordingState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """PUT /api/v2/conversations/calls/{conversationId}/recordingstate: returns str.

        Permissions: any of conversation:recording:pauseOthers.
        """
        return self._call(_PUT_CONVERSATIONS_CALL_RECORDINGSTATE, options, conversation_id, body)

    def put_conversations_callback_recordingstate(
        self,
        conversation_id: str,
        body: SetRecordingState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """PUT /api/v2/conversations/callbacks/{conversationId}/recordingstate: returns str.

        Permissions: any of conversation:recording:pauseOthers.
        """
        return self._call(_PUT_CONVERSATIONS_CALLBACK_RECORDINGSTATE, options, conversation_id, body)

    def put_conversations_chat_recordingstate(
        self,
        conversation_id: str,
        body: SetRecordingState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """PUT /api/v2/conversations/chats/{conversationId}/recordingstate: returns str.

        Permissions: any of conversation:recording:pauseOthers.
        """
        return self._call(_PUT_CONVERSATIONS_CHAT_RECORDINGSTATE, options, conversation_id, body)

    def put_conversations_cobrowsesession_recordingstate(
        self,
        conversation_id: str,
        body: SetRecordingState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """PUT /api/v2/conversations/cobrowsesessions/{conversationId}/recordingstate: returns str.

        Permissions: any of conversation:recording:pauseOthers.
        """
        return self._call(_PUT_CONVERSATIONS_COBROWSESESSION_RECORDINGSTATE, options, conversation_id, body)

    def put_conversations_email_messages_draft(
        self,
        conversation_id: str,
        body: EmailMessage | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmailMessage:
        """PUT /api/v2/conversations/emails/{conversationId}/messages/draft: returns EmailMessage."""
        return self._call(_PUT_CONVERSATIONS_EMAIL_MESSAGES_DRAFT, options, conversation_id, body)

    def put_conversations_email_recordingstate(
        self,
        conversation_id: str,
        body: SetRecordingState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """PUT /api/v2/conversations/emails/{conversationId}/recordingstate: returns str.

        Permissions: any of conversation:recording:pauseOthers.
        """
        return self._call(_PUT_CONVERSATIONS_EMAIL_RECORDINGSTATE, options, conversation_id, body)

    def put_conversations_keyconfiguration(
        self,
        keyconfigurations_id: str,
        body: ConversationEncryptionConfiguration | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConversationEncryptionConfiguration:
        """PUT /api/v2/conversations/keyconfigurations/{keyconfigurationsId}: returns
        ConversationEncryptionConfiguration.

        Permissions: any of conversation:encryptionKey:edit.
        """
        return self._call(_PUT_CONVERSATIONS_KEYCONFIGURATION, options, keyconfigurations_id, body)

    def put_conversations_message_recordingstate(
        self,
        conversation_id: str,
        body: SetRecordingState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """PUT /api/v2/conversations/messages/{conversationId}/recordingstate: returns str.

        Permissions: any of conversation:recording:pauseOthers.
        """
        return self._call(_PUT_CONVERSATIONS_MESSAGE_RECORDINGSTATE, options, conversation_id, body)

    def put_conversations_messaging_settings_default(
        self,
        body: MessagingSettingDefaultRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """PUT /api/v2/conversations/messaging/settings/default: returns MessagingSetting.

        Permissions: all of messaging:setting:edit.
        """
        return self._call(_PUT_CONVERSATIONS_MESSAGING_SETTINGS_DEFAULT, options, body)

    def put_conversations_messaging_supportedcontent_default(
        self,
        body: SupportedContentReference | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SupportedContent:
        """PUT /api/v2/conversations/messaging/supportedcontent/default: returns SupportedContent.

        Permissions: all of messaging:supportedContent:edit.
        """
        return self._call(_PUT_CONVERSATIONS_MESSAGING_SUPPORTEDCONTENT_DEFAULT, options, body)

    def put_conversations_messaging_threadingtimeline(
        self,
        body: ConversationThreadingWindow | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConversationThreadingWindow:
        """PUT /api/v2/conversations/messaging/threadingtimeline: returns ConversationThreadingWindow.

        Permissions: all of conversation:threadingTimeline:edit.
        """
        return self._call(_PUT_CONVERSATIONS_MESSAGING_THREADINGTIMELINE, options, body)

    def put_conversations_screenshare_recordingstate(
        self,
        conversation_id: str,
        body: SetRecordingState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """PUT /api/v2/conversations/screenshares/{conversationId}/recordingstate: returns str.

        Permissions: any of conversation:recording:pauseOthers.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_PUT_CONVERSATIONS_SCREENSHARE_RECORDINGSTATE, options, conversation_id, body)

    def put_conversations_social_recordingstate(
        self,
        conversation_id: str,
        body: SetRecordingState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """PUT /api/v2/conversations/socials/{conversationId}/recordingstate: returns str.

        Permissions: any of conversation:recording:pauseOthers.
        """
        return self._call(_PUT_CONVERSATIONS_SOCIAL_RECORDINGSTATE, options, conversation_id, body)

    def put_conversations_video_recordingstate(
        self,
        conversation_id: str,
        body: SetRecordingState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """PUT /api/v2/conversations/videos/{conversationId}/recordingstate: returns str.

        Permissions: any of conversation:recording:pauseOthers.
        """
        return self._call(_PUT_CONVERSATIONS_VIDEO_RECORDINGSTATE, options, conversation_id, body)
