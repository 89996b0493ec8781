# Generated: make generate
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import (
    CreateWebChatConversationRequest, CreateWebChatConversationResponse, CreateWebChatMessageRequest, WebChatDeployment,
    WebChatDeploymentEntityListing, WebChatGuestMediaRequest, WebChatGuestMediaRequestEntityList, WebChatMemberInfo,
    WebChatMemberInfoEntityList, WebChatMessage, WebChatMessageEntityList, WebChatSettings, WebChatTyping,
)
from ..operation import Api, CallOptions

class WebChatApi(Api):
    """The Web Chat operations of the Platform API."""

    def delete_webchat_deployment(
        self,
        deployment_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a web chat deployment.

        DELETE /api/v2/webchat/deployments/{deploymentId}

        Permissions: any of webchat:deployment:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def delete_webchat_guest_conversation_member(
        self,
        conversation_id: str,
        member_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a member of a guest conversation.

        DELETE /api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}
        """
        ...

    def delete_webchat_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the web chat settings.

        DELETE /api/v2/webchat/settings

        Permissions: any of webchat:deployment:delete.
        """
        ...

    def get_webchat_deployment(
        self,
        deployment_id: str,
        **options: Unpack[CallOptions],
    ) -> WebChatDeployment:
        """Get a web chat deployment.

        GET /api/v2/webchat/deployments/{deploymentId}

        Permissions: any of webchat:deployment:read.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def get_webchat_deployments(
        self,
        **options: Unpack[CallOptions],
    ) -> WebChatDeploymentEntityListing:
        """List the web chat deployments.

        GET /api/v2/webchat/deployments

        Permissions: any of webchat:deployment:read.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_webchat_guest_conversation_mediarequest(
        self,
        conversation_id: str,
        media_request_id: str,
        **options: Unpack[CallOptions],
    ) -> WebChatGuestMediaRequest:
        """Get a media request of a guest conversation.

        GET /api/v2/webchat/guest/conversations/{conversationId}/mediarequests/{mediaRequestId}

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def get_webchat_guest_conversation_mediarequests(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> WebChatGuestMediaRequestEntityList:
        """List the media requests of a guest conversation.

        GET /api/v2/webchat/guest/conversations/{conversationId}/mediarequests

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_webchat_guest_conversation_member(
        self,
        conversation_id: str,
        member_id: str,
        **options: Unpack[CallOptions],
    ) -> WebChatMemberInfo:
        """Get a member of a guest conversation.

        GET /api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}
        """
        ...

    def get_webchat_guest_conversation_members(
        self,
        conversation_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        exclude_disconnected_members: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> WebChatMemberInfoEntityList:
        """List the members of a guest conversation.

        GET /api/v2/webchat/guest/conversations/{conversationId}/members

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            exclude_disconnected_members: default False.
        """
        ...

    def get_webchat_guest_conversation_message(
        self,
        conversation_id: str,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> WebChatMessage:
        """Get a message of a guest conversation.

        GET /api/v2/webchat/guest/conversations/{conversationId}/messages/{messageId}
        """
        ...

    def get_webchat_guest_conversation_messages(
        self,
        conversation_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        max_results: int | None = None,
        **options: Unpack[CallOptions],
    ) -> WebChatMessageEntityList:
        """List the messages of a guest conversation.

        GET /api/v2/webchat/guest/conversations/{conversationId}/messages

        Lists: its items are in entities; the next page is asked for by after, the id of the last item.

        Parameters:
            after: Cursor: return what comes after it.
            before: Cursor: return what comes before it.
            sort_order: Direction of the order; ascending, descending; default ascending.
            max_results: Most results; default 100.
        """
        ...

    def get_webchat_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> WebChatSettings:
        """Get the web chat settings.

        GET /api/v2/webchat/settings

        Permissions: any of webchat:deployment:read.
        """
        ...

    def patch_webchat_guest_conversation_mediarequest(
        self,
        conversation_id: str,
        media_request_id: str,
        body: WebChatGuestMediaRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebChatGuestMediaRequest:
        """Change some fields of a media request of a guest conversation.

        PATCH /api/v2/webchat/guest/conversations/{conversationId}/mediarequests/{mediaRequestId}

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a web chat guest media (types, state, name and 4 more).
        """
        ...

    def post_webchat_deployments(
        self,
        body: WebChatDeployment | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebChatDeployment:
        """Create a web chat deployment.

        POST /api/v2/webchat/deployments

        Permissions: any of webchat:deployment:create.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a web chat deployment (name, description, authentication required and 7 more).
        """
        ...

    def post_webchat_guest_conversation_member_messages(
        self,
        conversation_id: str,
        member_id: str,
        body: CreateWebChatMessageRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebChatMessage:
        """Create a message of a member in a guest conversation.

        POST /api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}/messages

        Parameters:
            body: What is sent: a web chat message (body and body type).
        """
        ...

    def post_webchat_guest_conversation_member_typing(
        self,
        conversation_id: str,
        member_id: str,
        **options: Unpack[CallOptions],
    ) -> WebChatTyping:
        """Send a typing indicator to a member in a guest conversation.

        POST /api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}/typing
        """
        ...

    def post_webchat_guest_conversations(
        self,
        body: CreateWebChatConversationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CreateWebChatConversationResponse:
        """Create a guest conversation.

        POST /api/v2/webchat/guest/conversations

        Parameters:
            body: What is sent: a web chat conversation (organization id, deployment id, routing target and 3 more).
        """
        ...

    def put_webchat_deployment(
        self,
        deployment_id: str,
        body: WebChatDeployment | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebChatDeployment:
        """Update a web chat deployment.

        PUT /api/v2/webchat/deployments/{deploymentId}

        Permissions: any of webchat:deployment:update.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a web chat deployment (name, description, authentication required and 7 more).
        """
        ...

    def put_webchat_settings(
        self,
        body: WebChatSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebChatSettings:
        """Update the web chat settings.

        PUT /api/v2/webchat/settings

        Permissions: any of webchat:deployment:update.

        Parameters:
            body: What is sent: a set of web chat settings (require deployment).
        """
        ...
