# Generated: make generate
"""ConversationsApi: signatures and documentation of its methods are in conversations_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class ConversationsApi(Api):
    """The Conversations operations of the Platform API."""

    delete_analytics_conversations_details_job = ApiOperation(
        "DELETE", "/api/v2/analytics/conversations/details/jobs/{jobId}", path("jobId")
    )
    delete_conversation_participant_code = ApiOperation(
        "DELETE", "/api/v2/conversations/{conversationId}/participants/{participantId}/codes/{addCommunicationCode}",
        path("conversationId"), path("participantId"), path("addCommunicationCode"),
    )
    delete_conversation_participant_flaggedreason = ApiOperation(
        "DELETE", "/api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason",
        path("conversationId"), path("participantId"),
    )
    delete_conversations_call_participant_consult = ApiOperation(
        "DELETE", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult",
        path("conversationId"), path("participantId"),
    )
    delete_conversations_email_messages_draft_attachment = ApiOperation(
        "DELETE", "/api/v2/conversations/emails/{conversationId}/messages/draft/attachments/{attachmentId}",
        path("conversationId"), path("attachmentId"),
    )
    delete_conversations_messages_cachedmedia_cached_media_item_id = ApiOperation(
        "DELETE", "/api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}", path("cachedMediaItemId")
    )
    delete_conversations_messaging_integrations_facebook_integration_id = ApiOperation(
        "DELETE", "/api/v2/conversations/messaging/integrations/facebook/{integrationId}", path("integrationId")
    )
    delete_conversations_messaging_integrations_instagram_integration_id = ApiOperation(
        "DELETE", "/api/v2/conversations/messaging/integrations/instagram/{integrationId}", path("integrationId")
    )
    delete_conversations_messaging_integrations_open_integration_id = ApiOperation(
        "DELETE", "/api/v2/conversations/messaging/integrations/open/{integrationId}", path("integrationId")
    )
    delete_conversations_messaging_integrations_whatsapp_integration_id = ApiOperation(
        "DELETE", "/api/v2/conversations/messaging/integrations/whatsapp/{integrationId}", path("integrationId"),
        returns="WhatsAppIntegration",
    )
    delete_conversations_messaging_setting = ApiOperation(
        "DELETE", "/api/v2/conversations/messaging/settings/{messageSettingId}", path("messageSettingId")
    )
    delete_conversations_messaging_settings_default = ApiOperation(
        "DELETE", "/api/v2/conversations/messaging/settings/default"
    )
    delete_conversations_messaging_supportedcontent_supported_content_id = ApiOperation(
        "DELETE", "/api/v2/conversations/messaging/supportedcontent/{supportedContentId}", path("supportedContentId")
    )
    get_analytics_conversation_details = ApiOperation(
        "GET", "/api/v2/analytics/conversations/{conversationId}/details", path("conversationId"),
        returns="AnalyticsConversationWithoutAttributes",
    )
    get_analytics_conversations_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/conversations/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_conversations_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/conversations/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="ConversationAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_analytics_conversations_details = ApiOperation(
        "GET", "/api/v2/analytics/conversations/details", query("id", "multi"),
        returns="AnalyticsConversationWithoutAttributesMultiGetResponse", paging=Paging("single", "conversations"),
    )
    get_analytics_conversations_details_job = ApiOperation(
        "GET", "/api/v2/analytics/conversations/details/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_conversations_details_job_results = ApiOperation(
        "GET", "/api/v2/analytics/conversations/details/jobs/{jobId}/results", path("jobId"), query("cursor"),
        query("pageSize"), returns="AnalyticsConversationAsyncQueryResponse",
        paging=Paging("cursor", "conversations", "cursor", size="pageSize", next="cursor"),
    )
    get_analytics_conversations_details_jobs_availability = ApiOperation(
        "GET", "/api/v2/analytics/conversations/details/jobs/availability", returns="DataAvailabilityResponse"
    )
    get_conversation = ApiOperation(
        "GET", "/api/v2/conversations/{conversationId}", path("conversationId"), returns="Conversation"
    )
    get_conversation_participant_secureivrsession = ApiOperation(
        "GET",
        "/api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions/{secureSessionId}",
        path("conversationId"), path("participantId"), path("secureSessionId"), returns="SecureSession",
    )
    get_conversation_participant_secureivrsessions = ApiOperation(
        "GET", "/api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions",
        path("conversationId"), path("participantId"), returns="SecureSessionEntityListing",
        paging=Paging("single", "entities"),
    )
    get_conversation_participant_wrapup = ApiOperation(
        "GET", "/api/v2/conversations/{conversationId}/participants/{participantId}/wrapup", path("conversationId"),
        path("participantId"), query("provisional"), returns="AssignedWrapupCode",
    )
    get_conversation_participant_wrapupcodes = ApiOperation(
        "GET", "/api/v2/conversations/{conversationId}/participants/{participantId}/wrapupcodes",
        path("conversationId"), path("participantId"), returns="list[WrapupCode]", paging=Paging("single", ""),
    )
    get_conversation_secureattributes = ApiOperation(
        "GET", "/api/v2/conversations/{conversationId}/secureattributes", path("conversationId"),
        returns="ConversationSecureAttributes",
    )
    get_conversation_suggestion = ApiOperation(
        "GET", "/api/v2/conversations/{conversationId}/suggestions/{suggestionId}", path("conversationId"),
        path("suggestionId"), returns="Suggestion",
    )
    get_conversation_suggestions = ApiOperation(
        "GET", "/api/v2/conversations/{conversationId}/suggestions", path("conversationId"), query("before"),
        query("after"), query("pageSize"), query("type"), query("state"), returns="SuggestionListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_conversation_summaries = ApiOperation(
        "GET", "/api/v2/conversations/{conversationId}/summaries", path("conversationId"),
        returns="ConversationSummariesGetResponse",
    )
    get_conversations = ApiOperation(
        "GET", "/api/v2/conversations", query("communicationType"), returns="ConversationEntityListing",
        paging=Paging("single", "entities"),
    )
    get_conversations_call = ApiOperation(
        "GET", "/api/v2/conversations/calls/{conversationId}", path("conversationId"), returns="CallConversation"
    )
    get_conversations_call_participant_communication_wrapup = ApiOperation(
        "GET",
        "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
        path("conversationId"), path("participantId"), path("communicationId"), query("provisional"),
        returns="AssignedWrapupCode",
    )
    get_conversations_call_participant_wrapup = ApiOperation(
        "GET", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapup",
        path("conversationId"), path("participantId"), query("provisional"), returns="AssignedWrapupCode",
    )
    get_conversations_call_participant_wrapupcodes = ApiOperation(
        "GET", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapupcodes",
        path("conversationId"), path("participantId"), returns="list[WrapupCode]", paging=Paging("single", ""),
    )
    get_conversations_callback = ApiOperation(
        "GET", "/api/v2/conversations/callbacks/{conversationId}", path("conversationId"),
        returns="CallbackConversation",
    )
    get_conversations_callback_participant_communication_wrapup = ApiOperation(
        "GET",
        "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
        path("conversationId"), path("participantId"), path("communicationId"), query("provisional"),
        returns="AssignedWrapupCode",
    )
    get_conversations_callback_participant_wrapup = ApiOperation(
        "GET", "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapup",
        path("conversationId"), path("participantId"), query("provisional"), returns="AssignedWrapupCode",
    )
    get_conversations_callback_participant_wrapupcodes = ApiOperation(
        "GET", "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapupcodes",
        path("conversationId"), path("participantId"), returns="list[WrapupCode]", paging=Paging("single", ""),
    )
    get_conversations_callbacks = ApiOperation(
        "GET", "/api/v2/conversations/callbacks", returns="CallbackConversationEntityListing",
        paging=Paging("single", "entities"),
    )
    get_conversations_calls = ApiOperation(
        "GET", "/api/v2/conversations/calls", returns="CallConversationEntityListing",
        paging=Paging("single", "entities"),
    )
    get_conversations_calls_history = ApiOperation(
        "GET", "/api/v2/conversations/calls/history", query("pageSize"), query("pageNumber"), query("interval"),
        query("expand", "multi"), returns="CallHistoryConversationEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_conversations_calls_maximumconferenceparties = ApiOperation(
        "GET", "/api/v2/conversations/calls/maximumconferenceparties", returns="MaxParticipants"
    )
    get_conversations_chat = ApiOperation(
        "GET", "/api/v2/conversations/chats/{conversationId}", path("conversationId"), returns="ChatConversation"
    )
    get_conversations_chat_message = ApiOperation(
        "GET", "/api/v2/conversations/chats/{conversationId}/messages/{messageId}", path("conversationId"),
        path("messageId"), returns="WebChatMessage",
    )
    get_conversations_chat_messages = ApiOperation(
        "GET", "/api/v2/conversations/chats/{conversationId}/messages", path("conversationId"), query("after"),
        query("before"), query("sortOrder"), query("maxResults"), returns="WebChatMessageEntityList",
        paging=Paging("item", "entities", "after"),
    )
    get_conversations_chat_participant_communication_wrapup = ApiOperation(
        "GET",
        "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
        path("conversationId"), path("participantId"), path("communicationId"), query("provisional"),
        returns="AssignedWrapupCode",
    )
    get_conversations_chat_participant_wrapup = ApiOperation(
        "GET", "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/wrapup",
        path("conversationId"), path("participantId"), query("provisional"), returns="AssignedWrapupCode",
    )
    get_conversations_chat_participant_wrapupcodes = ApiOperation(
        "GET", "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/wrapupcodes",
        path("conversationId"), path("participantId"), returns="list[WrapupCode]", paging=Paging("single", ""),
    )
    get_conversations_chats = ApiOperation(
        "GET", "/api/v2/conversations/chats", returns="ChatConversationEntityListing",
        paging=Paging("single", "entities"),
    )
    get_conversations_cobrowsesession = ApiOperation(
        "GET", "/api/v2/conversations/cobrowsesessions/{conversationId}", path("conversationId"),
        returns="CobrowseConversation",
    )
    get_conversations_cobrowsesession_participant_communication_wrapup = ApiOperation(
        "GET",
        "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
        path("conversationId"), path("participantId"), path("communicationId"), query("provisional"),
        returns="AssignedWrapupCode", deprecated=True,
    )
    get_conversations_cobrowsesession_participant_wrapup = ApiOperation(
        "GET", "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapup",
        path("conversationId"), path("participantId"), query("provisional"), returns="AssignedWrapupCode",
        deprecated=True,
    )
    get_conversations_cobrowsesession_participant_wrapupcodes = ApiOperation(
        "GET", "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapupcodes",
        path("conversationId"), path("participantId"), returns="list[WrapupCode]", deprecated=True,
        paging=Paging("single", ""),
    )
    get_conversations_cobrowsesessions = ApiOperation(
        "GET", "/api/v2/conversations/cobrowsesessions", returns="CobrowseConversationEntityListing",
        paging=Paging("single", "entities"),
    )
    get_conversations_email = ApiOperation(
        "GET", "/api/v2/conversations/emails/{conversationId}", path("conversationId"), returns="EmailConversation"
    )
    get_conversations_email_message = ApiOperation(
        "GET", "/api/v2/conversations/emails/{conversationId}/messages/{messageId}", path("conversationId"),
        path("messageId"), returns="EmailMessage",
    )
    get_conversations_email_messages = ApiOperation(
        "GET", "/api/v2/conversations/emails/{conversationId}/messages", path("conversationId"),
        returns="EmailMessagePreviewListing", paging=Paging("single", "entities"),
    )
    get_conversations_email_messages_draft = ApiOperation(
        "GET", "/api/v2/conversations/emails/{conversationId}/messages/draft", path("conversationId"),
        returns="EmailMessage",
    )
    get_conversations_email_participant_communication_wrapup = ApiOperation(
        "GET",
        "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
        path("conversationId"), path("participantId"), path("communicationId"), query("provisional"),
        returns="AssignedWrapupCode",
    )
    get_conversations_email_participant_wrapup = ApiOperation(
        "GET", "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapup",
        path("conversationId"), path("participantId"), query("provisional"), returns="AssignedWrapupCode",
    )
    get_conversations_email_participant_wrapupcodes = ApiOperation(
        "GET", "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapupcodes",
        path("conversationId"), path("participantId"), returns="list[WrapupCode]", paging=Paging("single", ""),
    )
    get_conversations_email_settings = ApiOperation(
        "GET", "/api/v2/conversations/emails/{conversationId}/settings", path("conversationId"),
        returns="EmailsSettings",
    )
    get_conversations_emails = ApiOperation(
        "GET", "/api/v2/conversations/emails", returns="EmailConversationEntityListing",
        paging=Paging("single", "entities"),
    )
    get_conversations_keyconfiguration = ApiOperation(
        "GET", "/api/v2/conversations/keyconfigurations/{keyconfigurationsId}", path("keyconfigurationsId"),
        returns="ConversationEncryptionConfiguration",
    )
    get_conversations_keyconfigurations = ApiOperation(
        "GET", "/api/v2/conversations/keyconfigurations", returns="ConversationEncryptionConfigurationListing",
        paging=Paging("single", "entities"),
    )
    get_conversations_message = ApiOperation(
        "GET", "/api/v2/conversations/messages/{conversationId}", path("conversationId"), returns="MessageConversation"
    )
    get_conversations_message_communication_messages_media_media_id = ApiOperation(
        "GET",
        "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/{mediaId}",
        path("conversationId"), path("communicationId"), path("mediaId"), returns="MessageMediaData",
    )
    get_conversations_message_details = ApiOperation(
        "GET", "/api/v2/conversations/messages/{messageId}/details", path("messageId"), query("useNormalizedMessage"),
        returns="MessageData",
    )
    get_conversations_message_message = ApiOperation(
        "GET", "/api/v2/conversations/messages/{conversationId}/messages/{messageId}", path("conversationId"),
        path("messageId"), query("useNormalizedMessage"), returns="MessageData",
    )
    get_conversations_message_participant_communication_wrapup = ApiOperation(
        "GET",
        "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
        path("conversationId"), path("participantId"), path("communicationId"), query("provisional"),
        returns="AssignedWrapupCode",
    )
    get_conversations_message_participant_wrapup = ApiOperation(
        "GET", "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapup",
        path("conversationId"), path("participantId"), query("provisional"), returns="AssignedWrapupCode",
    )
    get_conversations_message_participant_wrapupcodes = ApiOperation(
        "GET", "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapupcodes",
        path("conversationId"), path("participantId"), returns="list[WrapupCode]", paging=Paging("single", ""),
    )
    get_conversations_messages = ApiOperation(
        "GET", "/api/v2/conversations/messages", returns="MessageConversationEntityListing",
        paging=Paging("single", "entities"),
    )
    get_conversations_messages_cachedmedia = ApiOperation(
        "GET", "/api/v2/conversations/messages/cachedmedia", query("pageSize"), query("pageNumber"), query("url"),
        returns="CachedMediaItemEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_conversations_messages_cachedmedia_cached_media_item_id = ApiOperation(
        "GET", "/api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}", path("cachedMediaItemId"),
        returns="CachedMediaItem",
    )
    get_conversations_messaging_facebook_app = ApiOperation(
        "GET", "/api/v2/conversations/messaging/facebook/app", returns="FacebookAppCredentials"
    )
    get_conversations_messaging_facebook_permissions = ApiOperation(
        "GET", "/api/v2/conversations/messaging/facebook/permissions", returns="FacebookPermissionEntityListing",
        paging=Paging("single", "entities"),
    )
    get_conversations_messaging_integrations = ApiOperation(
        "GET", "/api/v2/conversations/messaging/integrations", query("pageSize"), query("pageNumber"),
        query("expand", "multi"), query("supportedContent.id"), query("messagingSetting.id"),
        returns="MessagingIntegrationEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_conversations_messaging_integrations_facebook = ApiOperation(
        "GET", "/api/v2/conversations/messaging/integrations/facebook", query("pageSize"), query("pageNumber"),
        query("expand"), query("supportedContent.id"), query("messagingSetting.id"),
        returns="FacebookIntegrationEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_conversations_messaging_integrations_facebook_integration_id = ApiOperation(
        "GET", "/api/v2/conversations/messaging/integrations/facebook/{integrationId}", path("integrationId"),
        query("expand"), returns="FacebookIntegration",
    )
    get_conversations_messaging_integrations_instagram = ApiOperation(
        "GET", "/api/v2/conversations/messaging/integrations/instagram", query("pageSize"), query("pageNumber"),
        query("expand"), query("supportedContent.id"), query("messagingSetting.id"),
        returns="InstagramIntegrationEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_conversations_messaging_integrations_instagram_integration_id = ApiOperation(
        "GET", "/api/v2/conversations/messaging/integrations/instagram/{integrationId}", path("integrationId"),
        query("expand"), returns="InstagramIntegration",
    )
    get_conversations_messaging_integrations_open = ApiOperation(
        "GET", "/api/v2/conversations/messaging/integrations/open", query("pageSize"), query("pageNumber"),
        query("expand"), query("supportedContent.id"), query("messagingSetting.id"),
        returns="OpenIntegrationEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_conversations_messaging_integrations_open_integration_id = ApiOperation(
        "GET", "/api/v2/conversations/messaging/integrations/open/{integrationId}", path("integrationId"),
        query("expand"), returns="OpenIntegration",
    )
    get_conversations_messaging_integrations_whatsapp = ApiOperation(
        "GET", "/api/v2/conversations/messaging/integrations/whatsapp", query("pageSize"), query("pageNumber"),
        query("expand"), query("supportedContent.id"), query("messagingSetting.id"),
        returns="WhatsAppIntegrationEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_conversations_messaging_integrations_whatsapp_integration_id = ApiOperation(
        "GET", "/api/v2/conversations/messaging/integrations/whatsapp/{integrationId}", path("integrationId"),
        query("expand"), returns="WhatsAppIntegration",
    )
    get_conversations_messaging_setting = ApiOperation(
        "GET", "/api/v2/conversations/messaging/settings/{messageSettingId}", path("messageSettingId"),
        returns="MessagingSetting",
    )
    get_conversations_messaging_settings = ApiOperation(
        "GET", "/api/v2/conversations/messaging/settings", query("pageSize"), query("pageNumber"),
        returns="MessagingConfigListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_conversations_messaging_settings_default = ApiOperation(
        "GET", "/api/v2/conversations/messaging/settings/default", returns="MessagingSetting"
    )
    get_conversations_messaging_supportedcontent = ApiOperation(
        "GET", "/api/v2/conversations/messaging/supportedcontent", query("pageSize"), query("pageNumber"),
        returns="SupportedContentListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_conversations_messaging_supportedcontent_default = ApiOperation(
        "GET", "/api/v2/conversations/messaging/supportedcontent/default", returns="SupportedContent"
    )
    get_conversations_messaging_supportedcontent_supported_content_id = ApiOperation(
        "GET", "/api/v2/conversations/messaging/supportedcontent/{supportedContentId}", path("supportedContentId"),
        returns="SupportedContent",
    )
    get_conversations_messaging_threadingtimeline = ApiOperation(
        "GET", "/api/v2/conversations/messaging/threadingtimeline", returns="ConversationThreadingWindow"
    )
    get_conversations_screenshare_participant_communication_wrapup = ApiOperation(
        "GET",
        "/api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
        path("conversationId"), path("participantId"), path("communicationId"), query("provisional"),
        returns="AssignedWrapupCode", deprecated=True,
    )
    get_conversations_settings = ApiOperation("GET", "/api/v2/conversations/settings", returns="Settings")
    get_conversations_social_participant_communication_wrapup = ApiOperation(
        "GET",
        "/api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
        path("conversationId"), path("participantId"), path("communicationId"), query("provisional"),
        returns="AssignedWrapupCode",
    )
    get_conversations_video_details = ApiOperation(
        "GET", "/api/v2/conversations/videos/{conferenceId}/details", path("conferenceId"),
        returns="VideoConferenceDetails",
    )
    get_conversations_video_participant_communication_wrapup = ApiOperation(
        "GET",
        "/api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
        path("conversationId"), path("participantId"), path("communicationId"), query("provisional"),
        returns="AssignedWrapupCode",
    )
    get_conversations_videos_meeting = ApiOperation(
        "GET", "/api/v2/conversations/videos/meetings/{meetingId}", path("meetingId"), returns="MeetingIdRecord"
    )
    patch_conversation_participant = ApiOperation(
        "PATCH", "/api/v2/conversations/{conversationId}/participants/{participantId}", path("conversationId"),
        path("participantId"), body(required=True),
    )
    patch_conversation_participant_attributes = ApiOperation(
        "PATCH", "/api/v2/conversations/{conversationId}/participants/{participantId}/attributes",
        path("conversationId"), path("participantId"), body(required=True),
    )
    patch_conversation_secureattributes = ApiOperation(
        "PATCH", "/api/v2/conversations/{conversationId}/secureattributes", path("conversationId"), body(required=True),
        returns="str",
    )
    patch_conversation_utilizationlabel = ApiOperation(
        "PATCH", "/api/v2/conversations/{conversationId}/utilizationlabel", path("conversationId"), body(required=True),
        returns="str",
    )
    patch_conversations_aftercallwork_conversation_id_participant_communication = ApiOperation(
        "PATCH",
        "/api/v2/conversations/aftercallwork/{conversationId}/participants/{participantId}/communications/{communicationId}",
        path("conversationId"), path("participantId"), path("communicationId"), body(required=True),
        returns="AfterCallWorkUpdate",
    )
    patch_conversations_call = ApiOperation(
        "PATCH", "/api/v2/conversations/calls/{conversationId}", path("conversationId"), body(required=True),
        returns="Conversation",
    )
    patch_conversations_call_participant = ApiOperation(
        "PATCH", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}", path("conversationId"),
        path("participantId"), body(required=True),
    )
    patch_conversations_call_participant_attributes = ApiOperation(
        "PATCH", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/attributes",
        path("conversationId"), path("participantId"), body(required=True), returns="ParticipantAttributes",
    )
    patch_conversations_call_participant_communication = ApiOperation(
        "PATCH",
        "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}",
        path("conversationId"), path("participantId"), path("communicationId"), body(required=True), returns="object",
    )
    patch_conversations_call_participant_consult = ApiOperation(
        "PATCH", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult",
        path("conversationId"), path("participantId"), body(required=True), returns="ConsultTransferResponse",
    )
    patch_conversations_callback = ApiOperation(
        "PATCH", "/api/v2/conversations/callbacks/{conversationId}", path("conversationId"), body(required=True),
        returns="Conversation",
    )
    patch_conversations_callback_participant = ApiOperation(
        "PATCH", "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}",
        path("conversationId"), path("participantId"), body(required=True),
    )
    patch_conversations_callback_participant_attributes = ApiOperation(
        "PATCH", "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/attributes",
        path("conversationId"), path("participantId"), body(required=True), returns="ParticipantAttributes",
    )
    patch_conversations_callback_participant_communication = ApiOperation(
        "PATCH",
        "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}",
        path("conversationId"), path("participantId"), path("communicationId"), body(required=True), returns="object",
    )
    patch_conversations_callbacks = ApiOperation(
        "PATCH", "/api/v2/conversations/callbacks", body(required=True), returns="PatchCallbackResponse"
    )
    patch_conversations_chat = ApiOperation(
        "PATCH", "/api/v2/conversations/chats/{conversationId}", path("conversationId"), body(required=True),
        returns="Conversation",
    )
    patch_conversations_chat_participant = ApiOperation(
        "PATCH", "/api/v2/conversations/chats/{conversationId}/participants/{participantId}", path("conversationId"),
        path("participantId"), body(required=True),
    )
    patch_conversations_chat_participant_attributes = ApiOperation(
        "PATCH", "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/attributes",
        path("conversationId"), path("participantId"), body(required=True), returns="ParticipantAttributes",
    )
    patch_conversations_chat_participant_communication = ApiOperation(
        "PATCH",
        "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/communications/{communicationId}",
        path("conversationId"), path("participantId"), path("communicationId"), body(required=True), returns="object",
    )
    patch_conversations_cobrowsesession = ApiOperation(
        "PATCH", "/api/v2/conversations/cobrowsesessions/{conversationId}", path("conversationId"), body(required=True),
        returns="Conversation", deprecated=True,
    )
    patch_conversations_cobrowsesession_participant = ApiOperation(
        "PATCH", "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}",
        path("conversationId"), path("participantId"), body(), deprecated=True,
    )
    patch_conversations_cobrowsesession_participant_attributes = ApiOperation(
        "PATCH", "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/attributes",
        path("conversationId"), path("participantId"), body(), returns="ParticipantAttributes", deprecated=True,
    )
    patch_conversations_cobrowsesession_participant_communication = ApiOperation(
        "PATCH",
        "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}",
        path("conversationId"), path("participantId"), path("communicationId"), body(required=True), returns="object",
        deprecated=True,
    )
    patch_conversations_email = ApiOperation(
        "PATCH", "/api/v2/conversations/emails/{conversationId}", path("conversationId"), body(required=True),
        returns="Conversation",
    )
    patch_conversations_email_messages_draft = ApiOperation(
        "PATCH", "/api/v2/conversations/emails/{conversationId}/messages/draft", path("conversationId"),
        query("autoFill"), query("discard"), body(), returns="EmailMessage",
    )
    patch_conversations_email_participant = ApiOperation(
        "PATCH", "/api/v2/conversations/emails/{conversationId}/participants/{participantId}", path("conversationId"),
        path("participantId"), body(required=True),
    )
    patch_conversations_email_participant_attributes = ApiOperation(
        "PATCH", "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/attributes",
        path("conversationId"), path("participantId"), body(required=True), returns="ParticipantAttributes",
    )
    patch_conversations_email_participant_communication = ApiOperation(
        "PATCH",
        "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}",
        path("conversationId"), path("participantId"), path("communicationId"), body(required=True), returns="object",
    )
    patch_conversations_email_participant_parkingstate = ApiOperation(
        "PATCH", "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/parkingstate",
        path("conversationId"), path("participantId"), body(required=True),
    )
    patch_conversations_message = ApiOperation(
        "PATCH", "/api/v2/conversations/messages/{conversationId}", path("conversationId"), body(required=True),
        returns="Conversation",
    )
    patch_conversations_message_participant = ApiOperation(
        "PATCH", "/api/v2/conversations/messages/{conversationId}/participants/{participantId}", path("conversationId"),
        path("participantId"), body(),
    )
    patch_conversations_message_participant_attributes = ApiOperation(
        "PATCH", "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes",
        path("conversationId"), path("participantId"), body(), returns="ParticipantAttributes",
    )
    patch_conversations_message_participant_communication = ApiOperation(
        "PATCH",
        "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}",
        path("conversationId"), path("participantId"), path("communicationId"), body(required=True), returns="object",
    )
    patch_conversations_messaging_integrations_facebook_integration_id = ApiOperation(
        "PATCH", "/api/v2/conversations/messaging/integrations/facebook/{integrationId}", path("integrationId"),
        body(required=True), returns="FacebookIntegration",
    )
    patch_conversations_messaging_integrations_instagram_integration_id = ApiOperation(
        "PATCH", "/api/v2/conversations/messaging/integrations/instagram/{integrationId}", path("integrationId"),
        body(required=True), returns="InstagramIntegration",
    )
    patch_conversations_messaging_integrations_open_integration_id = ApiOperation(
        "PATCH", "/api/v2/conversations/messaging/integrations/open/{integrationId}", path("integrationId"),
        body(required=True), returns="OpenIntegration",
    )
    patch_conversations_messaging_integrations_whatsapp_embeddedsignup_integration_id = ApiOperation(
        "PATCH", "/api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup/{integrationId}",
        path("integrationId"), body(required=True), returns="WhatsAppIntegration",
    )
    patch_conversations_messaging_integrations_whatsapp_integration_id = ApiOperation(
        "PATCH", "/api/v2/conversations/messaging/integrations/whatsapp/{integrationId}", path("integrationId"),
        body(required=True), returns="WhatsAppIntegration",
    )
    patch_conversations_messaging_setting = ApiOperation(
        "PATCH", "/api/v2/conversations/messaging/settings/{messageSettingId}", path("messageSettingId"),
        body(required=True), returns="MessagingSetting",
    )
    patch_conversations_messaging_supportedcontent_supported_content_id = ApiOperation(
        "PATCH", "/api/v2/conversations/messaging/supportedcontent/{supportedContentId}", path("supportedContentId"),
        body(required=True), returns="SupportedContent",
    )
    patch_conversations_settings = ApiOperation("PATCH", "/api/v2/conversations/settings", body(required=True))
    post_analytics_conversation_details_properties = ApiOperation(
        "POST", "/api/v2/analytics/conversations/{conversationId}/details/properties", path("conversationId"),
        body(required=True), returns="PropertyIndexRequest",
    )
    post_analytics_conversations_activity_query = ApiOperation(
        "POST", "/api/v2/analytics/conversations/activity/query", body(required=True), query("pageSize"),
        query("pageNumber"), returns="ConversationActivityResponse",
        paging=Paging("number", "results", "pageNumber", size="pageSize"),
    )
    post_analytics_conversations_aggregates_jobs = ApiOperation(
        "POST", "/api/v2/analytics/conversations/aggregates/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_conversations_aggregates_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_conversations_aggregates_job_results", reason="errorMessage",
        ),
    )
    post_analytics_conversations_aggregates_query = ApiOperation(
        "POST", "/api/v2/analytics/conversations/aggregates/query", body(required=True),
        returns="ConversationAggregateQueryResponse", paging=Paging("single", "results"),
    )
    post_analytics_conversations_details_jobs = ApiOperation(
        "POST", "/api/v2/analytics/conversations/details/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_conversations_details_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_conversations_details_job_results",
            cancel="delete_analytics_conversations_details_job", reason="errorMessage",
        ),
    )
    post_analytics_conversations_details_query = ApiOperation(
        "POST", "/api/v2/analytics/conversations/details/query", body(required=True),
        returns="AnalyticsConversationQueryResponse",
        paging=Paging("number", "conversations", "body.paging.pageNumber", size="body.paging.pageSize", total="totalHits"),
    )
    post_conversation_assign = ApiOperation(
        "POST", "/api/v2/conversations/{conversationId}/assign", path("conversationId"), body(required=True),
        returns="str",
    )
    post_conversation_barge = ApiOperation(
        "POST", "/api/v2/conversations/{conversationId}/barge", path("conversationId")
    )
    post_conversation_cobrowse = ApiOperation(
        "POST", "/api/v2/conversations/{conversationId}/cobrowse", path("conversationId"),
        returns="CobrowseWebMessagingSession",
    )
    post_conversation_disconnect = ApiOperation(
        "POST", "/api/v2/conversations/{conversationId}/disconnect", path("conversationId"), returns="str"
    )
    post_conversation_participant_callbacks = ApiOperation(
        "POST", "/api/v2/conversations/{conversationId}/participants/{participantId}/callbacks", path("conversationId"),
        path("participantId"), body(),
    )
    post_conversation_participant_digits = ApiOperation(
        "POST", "/api/v2/conversations/{conversationId}/participants/{participantId}/digits", path("conversationId"),
        path("participantId"), body(),
    )
    post_conversation_participant_replace = ApiOperation(
        "POST", "/api/v2/conversations/{conversationId}/participants/{participantId}/replace", path("conversationId"),
        path("participantId"), body(required=True),
    )
    post_conversation_participant_replace_agent = ApiOperation(
        "POST", "/api/v2/conversations/{conversationId}/participants/{participantId}/replace/agent",
        path("conversationId"), path("participantId"), body(required=True),
    )
    post_conversation_participant_replace_external = ApiOperation(
        "POST", "/api/v2/conversations/{conversationId}/participants/{participantId}/replace/external",
        path("conversationId"), path("participantId"), body(required=True),
    )
    post_conversation_participant_replace_queue = ApiOperation(
        "POST", "/api/v2/conversations/{conversationId}/participants/{participantId}/replace/queue",
        path("conversationId"), path("participantId"), body(required=True),
    )
    post_conversation_participant_secureivrsessions = ApiOperation(
        "POST", "/api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions",
        path("conversationId"), path("participantId"), body(), returns="SecureSession",
    )
    post_conversation_suggestion_engagement = ApiOperation(
        "POST", "/api/v2/conversations/{conversationId}/suggestions/{suggestionId}/engagement", path("conversationId"),
        path("suggestionId"), body(required=True), returns="SuggestionEngagement",
    )
    post_conversation_suggestions_feedback = ApiOperation(
        "POST", "/api/v2/conversations/{conversationId}/suggestions/feedback", path("conversationId"),
        body(required=True), deprecated=True,
    )
    post_conversation_summary_feedback = ApiOperation(
        "POST", "/api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback", path("conversationId"),
        path("summaryId"), body(),
    )
    post_conversations_call = ApiOperation(
        "POST", "/api/v2/conversations/calls/{conversationId}", path("conversationId"), body(required=True),
        returns="Conversation",
    )
    post_conversations_call_participant_barge = ApiOperation(
        "POST", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/barge",
        path("conversationId"), path("participantId"),
    )
    post_conversations_call_participant_coach = ApiOperation(
        "POST", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/coach",
        path("conversationId"), path("participantId"),
    )
    post_conversations_call_participant_communication_wrapup = ApiOperation(
        "POST",
        "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
        path("conversationId"), path("participantId"), path("communicationId"), body(),
    )
    post_conversations_call_participant_consult = ApiOperation(
        "POST", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult",
        path("conversationId"), path("participantId"), body(required=True), returns="ConsultTransferResponse",
    )
    post_conversations_call_participant_consult_agent = ApiOperation(
        "POST", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/agent",
        path("conversationId"), path("participantId"), body(required=True), returns="ConsultTransferResponse",
    )
    post_conversations_call_participant_consult_external = ApiOperation(
        "POST", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/external",
        path("conversationId"), path("participantId"), body(required=True), returns="ConsultTransferResponse",
    )
    post_conversations_call_participant_consult_queue = ApiOperation(
        "POST", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/queue",
        path("conversationId"), path("participantId"), body(required=True), returns="ConsultTransferResponse",
    )
    post_conversations_call_participant_monitor = ApiOperation(
        "POST", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/monitor",
        path("conversationId"), path("participantId"),
    )
    post_conversations_call_participant_replace = ApiOperation(
        "POST", "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/replace",
        path("conversationId"), path("participantId"), body(required=True),
    )
    post_conversations_call_participants = ApiOperation(
        "POST", "/api/v2/conversations/calls/{conversationId}/participants", path("conversationId"),
        body(required=True), returns="Conversation",
    )
    post_conversations_callback_participant_communication_wrapup = ApiOperation(
        "POST",
        "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
        path("conversationId"), path("participantId"), path("communicationId"), body(),
    )
    post_conversations_callback_participant_replace = ApiOperation(
        "POST", "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/replace",
        path("conversationId"), path("participantId"), body(required=True),
    )
    post_conversations_callbacks = ApiOperation(
        "POST", "/api/v2/conversations/callbacks", body(required=True), returns="CreateCallbackResponse"
    )
    post_conversations_callbacks_bulk_disconnect = ApiOperation(
        "POST", "/api/v2/conversations/callbacks/bulk/disconnect", body(required=True)
    )
    post_conversations_callbacks_bulk_update = ApiOperation(
        "POST", "/api/v2/conversations/callbacks/bulk/update", body(required=True), returns="BulkCallbackPatchResponse",
        paging=Paging("single", "results"),
    )
    post_conversations_calls = ApiOperation(
        "POST", "/api/v2/conversations/calls", body(required=True), returns="CreateCallResponse"
    )
    post_conversations_chat_communication_messages = ApiOperation(
        "POST", "/api/v2/conversations/chats/{conversationId}/communications/{communicationId}/messages",
        path("conversationId"), path("communicationId"), body(required=True), returns="WebChatMessage",
    )
    post_conversations_chat_communication_typing = ApiOperation(
        "POST", "/api/v2/conversations/chats/{conversationId}/communications/{communicationId}/typing",
        path("conversationId"), path("communicationId"), returns="WebChatTyping",
    )
    post_conversations_chat_participant_communication_wrapup = ApiOperation(
        "POST",
        "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
        path("conversationId"), path("participantId"), path("communicationId"), body(),
    )
    post_conversations_chat_participant_replace = ApiOperation(
        "POST", "/api/v2/conversations/chats/{conversationId}/participants/{participantId}/replace",
        path("conversationId"), path("participantId"), body(required=True),
    )
    post_conversations_chats = ApiOperation(
        "POST", "/api/v2/conversations/chats", body(required=True), returns="ChatConversation"
    )
    post_conversations_cobrowsesession_participant_communication_wrapup = ApiOperation(
        "POST",
        "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
        path("conversationId"), path("participantId"), path("communicationId"), body(), deprecated=True,
    )
    post_conversations_cobrowsesession_participant_replace = ApiOperation(
        "POST", "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/replace",
        path("conversationId"), path("participantId"), body(), deprecated=True,
    )
    post_conversations_email_inboundmessages = ApiOperation(
        "POST", "/api/v2/conversations/emails/{conversationId}/inboundmessages", path("conversationId"),
        body(required=True), returns="EmailConversation",
    )
    post_conversations_email_messages = ApiOperation(
        "POST", "/api/v2/conversations/emails/{conversationId}/messages", path("conversationId"), body(required=True),
        returns="EmailMessageReply",
    )
    post_conversations_email_messages_draft_attachments_copy = ApiOperation(
        "POST", "/api/v2/conversations/emails/{conversationId}/messages/draft/attachments/copy", path("conversationId"),
        body(required=True), returns="EmailMessage",
    )
    post_conversations_email_participant_communication_wrapup = ApiOperation(
        "POST",
        "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
        path("conversationId"), path("participantId"), path("communicationId"), body(),
    )
    post_conversations_email_participant_replace = ApiOperation(
        "POST", "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/replace",
        path("conversationId"), path("participantId"), body(required=True),
    )
    post_conversations_email_reconnect = ApiOperation(
        "POST", "/api/v2/conversations/emails/{conversationId}/reconnect", path("conversationId")
    )
    post_conversations_emails = ApiOperation(
        "POST", "/api/v2/conversations/emails", body(required=True), returns="EmailConversation"
    )
    post_conversations_emails_agentless = ApiOperation(
        "POST", "/api/v2/conversations/emails/agentless", body(required=True), returns="AgentlessEmailSendResponseDto"
    )
    post_conversations_faxes = ApiOperation(
        "POST", "/api/v2/conversations/faxes", body(required=True), returns="FaxSendResponse"
    )
    post_conversations_keyconfigurations = ApiOperation(
        "POST", "/api/v2/conversations/keyconfigurations", body(required=True),
        returns="ConversationEncryptionConfiguration",
    )
    post_conversations_keyconfigurations_validate = ApiOperation(
        "POST", "/api/v2/conversations/keyconfigurations/validate", body(required=True),
        returns="ConversationEncryptionConfiguration",
    )
    post_conversations_message_communication_messages = ApiOperation(
        "POST", "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages",
        path("conversationId"), path("communicationId"), body(required=True), query("useNormalizedMessage"),
        returns="MessageData",
    )
    post_conversations_message_communication_messages_media = ApiOperation(
        "POST", "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media",
        path("conversationId"), path("communicationId"), returns="MessageMediaData",
    )
    post_conversations_message_communication_typing = ApiOperation(
        "POST", "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/typing",
        path("conversationId"), path("communicationId"), body(required=True),
    )
    post_conversations_message_inbound_open_event = ApiOperation(
        "POST", "/api/v2/conversations/messages/{integrationId}/inbound/open/event", path("integrationId"),
        body(required=True), returns="OpenEventNormalizedMessage",
    )
    post_conversations_message_inbound_open_message = ApiOperation(
        "POST", "/api/v2/conversations/messages/{integrationId}/inbound/open/message", path("integrationId"),
        body(required=True), query("prefetchConversationId"), returns="OpenMessageNormalizedMessage",
    )
    post_conversations_message_inbound_open_receipt = ApiOperation(
        "POST", "/api/v2/conversations/messages/{integrationId}/inbound/open/receipt", path("integrationId"),
        body(required=True), returns="OpenReceiptNormalizedMessage",
    )
    post_conversations_message_messages_bulk = ApiOperation(
        "POST", "/api/v2/conversations/messages/{conversationId}/messages/bulk", path("conversationId"),
        query("useNormalizedMessage"), body(), returns="TextMessageListing", paging=Paging("single", "entities"),
    )
    post_conversations_message_participant_communication_wrapup = ApiOperation(
        "POST",
        "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
        path("conversationId"), path("participantId"), path("communicationId"), body(),
    )
    post_conversations_message_participant_monitor = ApiOperation(
        "POST", "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/monitor",
        path("conversationId"), path("participantId"),
    )
    post_conversations_message_participant_replace = ApiOperation(
        "POST", "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/replace",
        path("conversationId"), path("participantId"), body(required=True),
    )
    post_conversations_messages = ApiOperation(
        "POST", "/api/v2/conversations/messages", body(required=True),
        returns="CreateOutboundMessagingConversationResponse",
    )
    post_conversations_messages_agentless = ApiOperation(
        "POST", "/api/v2/conversations/messages/agentless", body(required=True), query("useNormalizedMessage"),
        returns="SendAgentlessOutboundMessageResponse",
    )
    post_conversations_messages_inbound_open = ApiOperation(
        "POST", "/api/v2/conversations/messages/inbound/open", body(required=True), returns="OpenNormalizedMessage",
        deprecated=True,
    )
    post_conversations_messaging_integrations_facebook = ApiOperation(
        "POST", "/api/v2/conversations/messaging/integrations/facebook", body(required=True),
        returns="FacebookIntegration",
    )
    post_conversations_messaging_integrations_instagram = ApiOperation(
        "POST", "/api/v2/conversations/messaging/integrations/instagram", body(required=True),
        returns="InstagramIntegration",
    )
    post_conversations_messaging_integrations_open = ApiOperation(
        "POST", "/api/v2/conversations/messaging/integrations/open", body(required=True), returns="OpenIntegration"
    )
    post_conversations_messaging_integrations_whatsapp = ApiOperation(
        "POST", "/api/v2/conversations/messaging/integrations/whatsapp", body(required=True),
        returns="WhatsAppIntegration", deprecated=True,
    )
    post_conversations_messaging_integrations_whatsapp_embeddedsignup = ApiOperation(
        "POST", "/api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup", body(required=True),
        returns="WhatsAppIntegration",
    )
    post_conversations_messaging_settings = ApiOperation(
        "POST", "/api/v2/conversations/messaging/settings", body(required=True), returns="MessagingSetting"
    )
    post_conversations_messaging_supportedcontent = ApiOperation(
        "POST", "/api/v2/conversations/messaging/supportedcontent", body(required=True), returns="SupportedContent"
    )
    post_conversations_participants_attributes_search = ApiOperation(
        "POST", "/api/v2/conversations/participants/attributes/search", body(required=True),
        returns="JsonCursorSearchResponse", paging=Paging("cursor", "results", "body.cursor", next="cursor"),
    )
    post_conversations_screenshare_participant_communication_wrapup = ApiOperation(
        "POST",
        "/api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
        path("conversationId"), path("participantId"), path("communicationId"), body(), deprecated=True,
    )
    post_conversations_social_participant_communication_wrapup = ApiOperation(
        "POST",
        "/api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
        path("conversationId"), path("participantId"), path("communicationId"), body(),
    )
    post_conversations_video_participant_communication_wrapup = ApiOperation(
        "POST",
        "/api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
        path("conversationId"), path("participantId"), path("communicationId"), body(),
    )
    post_conversations_videos_meetings = ApiOperation(
        "POST", "/api/v2/conversations/videos/meetings", body(required=True), returns="MeetingIdRecord"
    )
    put_conversation_participant_flaggedreason = ApiOperation(
        "PUT", "/api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason",
        path("conversationId"), path("participantId"),
    )
    put_conversation_secureattributes = ApiOperation(
        "PUT", "/api/v2/conversations/{conversationId}/secureattributes", path("conversationId"), body(required=True),
        returns="str",
    )
    put_conversation_tags = ApiOperation(
        "PUT", "/api/v2/conversations/{conversationId}/tags", path("conversationId"), body(required=True),
        returns="str",
    )
    put_conversations_call_participant_communication_uuidata = ApiOperation(
        "PUT",
        "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/uuidata",
        path("conversationId"), path("participantId"), path("communicationId"), body(required=True), returns="object",
    )
    put_conversations_call_recordingstate = ApiOperation(
        "PUT", "/api/v2/conversations/calls/{conversationId}/recordingstate", path("conversationId"),
        body(required=True), returns="str",
    )
    put_conversations_callback_recordingstate = ApiOperation(
        "PUT", "/api/v2/conversations/callbacks/{conversationId}/recordingstate", path("conversationId"),
        body(required=True), returns="str",
    )
    put_conversations_chat_recordingstate = ApiOperation(
        "PUT", "/api/v2/conversations/chats/{conversationId}/recordingstate", path("conversationId"),
        body(required=True), returns="str",
    )
    put_conversations_cobrowsesession_recordingstate = ApiOperation(
        "PUT", "/api/v2/conversations/cobrowsesessions/{conversationId}/recordingstate", path("conversationId"),
        body(required=True), returns="str",
    )
    put_conversations_email_messages_draft = ApiOperation(
        "PUT", "/api/v2/conversations/emails/{conversationId}/messages/draft", path("conversationId"),
        body(required=True), returns="EmailMessage",
    )
    put_conversations_email_recordingstate = ApiOperation(
        "PUT", "/api/v2/conversations/emails/{conversationId}/recordingstate", path("conversationId"),
        body(required=True), returns="str",
    )
    put_conversations_keyconfiguration = ApiOperation(
        "PUT", "/api/v2/conversations/keyconfigurations/{keyconfigurationsId}", path("keyconfigurationsId"),
        body(required=True), returns="ConversationEncryptionConfiguration",
    )
    put_conversations_message_recordingstate = ApiOperation(
        "PUT", "/api/v2/conversations/messages/{conversationId}/recordingstate", path("conversationId"),
        body(required=True), returns="str",
    )
    put_conversations_messaging_settings_default = ApiOperation(
        "PUT", "/api/v2/conversations/messaging/settings/default", body(required=True), returns="MessagingSetting"
    )
    put_conversations_messaging_supportedcontent_default = ApiOperation(
        "PUT", "/api/v2/conversations/messaging/supportedcontent/default", body(required=True),
        returns="SupportedContent",
    )
    put_conversations_messaging_threadingtimeline = ApiOperation(
        "PUT", "/api/v2/conversations/messaging/threadingtimeline", body(required=True),
        returns="ConversationThreadingWindow",
    )
    put_conversations_screenshare_recordingstate = ApiOperation(
        "PUT", "/api/v2/conversations/screenshares/{conversationId}/recordingstate", path("conversationId"),
        body(required=True), returns="str", deprecated=True,
    )
    put_conversations_social_recordingstate = ApiOperation(
        "PUT", "/api/v2/conversations/socials/{conversationId}/recordingstate", path("conversationId"),
        body(required=True), returns="str",
    )
    put_conversations_video_recordingstate = ApiOperation(
        "PUT", "/api/v2/conversations/videos/{conversationId}/recordingstate", path("conversationId"),
        body(required=True), returns="str",
    )
