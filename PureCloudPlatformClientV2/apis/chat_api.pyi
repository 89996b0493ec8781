# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import (
    ChatMessageEntityListing, ChatMessageResponse, ChatReactionUpdate, ChatSendMessageResponse, ChatSettings,
    ChatUserSettings, CreateRoomRequest, CreateRoomResponse, OneOnOne, PinnedMessageRequest, Room, RoomParticipant,
    RoomParticipantsResponse, RoomUpdateRequest, SendMessageBody,
)
from ..operation import Api, CallOptions

class ChatApi(Api):
    """The Chat operations of the Platform API."""

    def delete_chats_room_message(
        self,
        room_jid: str,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a message of a chat room.

        DELETE /api/v2/chats/rooms/{roomJid}/messages/{messageId}

        Permissions: any of chat:chat:access, chat:roomMessage:delete.

        Parameters:
            room_jid: JID (chat address) of the room.
        """
        ...

    def delete_chats_room_messages_pin(
        self,
        room_jid: str,
        pinned_message_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a pinned message of a chat room.

        DELETE /api/v2/chats/rooms/{roomJid}/messages/pins/{pinnedMessageId}

        Permissions: any of chat:chat:access, chat:room:edit.

        Parameters:
            room_jid: JID (chat address) of the room.
        """
        ...

    def delete_chats_room_participant(
        self,
        room_jid: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a participant of a chat room.

        DELETE /api/v2/chats/rooms/{roomJid}/participants/{userId}

        Permissions: any of chat:chat:access, chat:participant:delete.

        Parameters:
            room_jid: JID (chat address) of the room.
        """
        ...

    def delete_chats_user_message(
        self,
        user_id: str,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a message of a user.

        DELETE /api/v2/chats/users/{userId}/messages/{messageId}

        Permissions: any of chat:chat:access, chat:1on1Message:delete.
        """
        ...

    def delete_chats_user_messages_pin(
        self,
        user_id: str,
        pinned_message_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a pinned message of the chat with a user.

        DELETE /api/v2/chats/users/{userId}/messages/pins/{pinnedMessageId}

        Permissions: any of chat:chat:access, chat:1on1:edit.
        Preview: the platform may change it without notice.
        """
        ...

    def get_chats_message(
        self,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> ChatMessageResponse:
        """Get a chat message.

        GET /api/v2/chats/messages/{messageId}

        Permissions: any of chat:chat:access, chat:1on1Message:view, chat:room:view.
        """
        ...

    def get_chats_room(
        self,
        room_jid: str,
        **options: Unpack[CallOptions],
    ) -> Room:
        """Get a chat room.

        GET /api/v2/chats/rooms/{roomJid}

        Permissions: any of chat:chat:access, chat:room:view.

        Parameters:
            room_jid: JID (chat address) of the room.
        """
        ...

    def get_chats_room_message(
        self,
        room_jid: str,
        message_ids: str,
        **options: Unpack[CallOptions],
    ) -> ChatMessageEntityListing:
        """Get a message of a chat room.

        GET /api/v2/chats/rooms/{roomJid}/messages/{messageIds}

        Permissions: any of chat:chat:access, chat:room:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            room_jid: JID (chat address) of the room.
        """
        ...

    def get_chats_room_messages(
        self,
        room_jid: str,
        *,
        limit: str | None = None,
        before: str | None = None,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatMessageEntityListing:
        """List the messages of a chat room.

        GET /api/v2/chats/rooms/{roomJid}/messages

        Permissions: any of chat:chat:access, chat:room:view.
        Lists: its items are in entities; the next page is asked for by after, the id of the last item.

        Parameters:
            room_jid: JID (chat address) of the room.
            limit: Most items to return.
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
        """
        ...

    def get_chats_room_participant(
        self,
        room_jid: str,
        participant_jid: str,
        **options: Unpack[CallOptions],
    ) -> RoomParticipant:
        """Get a participant of a chat room.

        GET /api/v2/chats/rooms/{roomJid}/participants/{participantJid}

        Parameters:
            room_jid: JID (chat address) of the room.
            participant_jid: JID (chat address) of the participant.
        """
        ...

    def get_chats_room_participants(
        self,
        room_jid: str,
        **options: Unpack[CallOptions],
    ) -> RoomParticipantsResponse:
        """Get the participants of a chat room.

        GET /api/v2/chats/rooms/{roomJid}/participants

        Permissions: any of chat:chat:access, chat:room:view.

        Parameters:
            room_jid: JID (chat address) of the room.
        """
        ...

    def get_chats_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> ChatSettings:
        """Get the chat settings.

        GET /api/v2/chats/settings

        Permissions: any of chat:setting:view, chat:setting:edit.
        """
        ...

    def get_chats_thread_messages(
        self,
        thread_id: str,
        *,
        limit: str | None = None,
        before: str | None = None,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatMessageEntityListing:
        """List the messages of a chat thread.

        GET /api/v2/chats/threads/{threadId}/messages

        Permissions: any of chat:chat:access, chat:room:view.
        Lists: its items are in entities; the next page is asked for by after, the id of the last item.

        Parameters:
            limit: Most items to return.
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
        """
        ...

    def get_chats_user(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> OneOnOne:
        """Get the one-to-one chat with a user.

        GET /api/v2/chats/users/{userId}

        Permissions: any of chat:chat:access, chat:1on1:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_chats_user_message(
        self,
        user_id: str,
        message_ids: str,
        **options: Unpack[CallOptions],
    ) -> ChatMessageEntityListing:
        """Get a message of a user.

        GET /api/v2/chats/users/{userId}/messages/{messageIds}

        Permissions: any of chat:chat:access, chat:1on1Message:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_chats_user_messages(
        self,
        user_id: str,
        *,
        limit: str | None = None,
        before: str | None = None,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatMessageResponse:
        """Get the messages of the chat with a user.

        GET /api/v2/chats/users/{userId}/messages

        Permissions: any of chat:chat:access, chat:1on1Message:view.

        Parameters:
            limit: Most items to return.
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
        """
        ...

    def get_chats_user_settings(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ChatUserSettings:
        """Get the chat settings of a user.

        GET /api/v2/chats/users/{userId}/settings

        Permissions: any of chat:usersettings:view, chat:setting:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_chats_users_me_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> ChatUserSettings:
        """Get the chat settings of the current user.

        GET /api/v2/chats/users/me/settings

        Preview: the platform may change it without notice.
        """
        ...

    def patch_chats_room(
        self,
        room_jid: str,
        body: RoomUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some fields of a chat room.

        PATCH /api/v2/chats/rooms/{roomJid}

        Permissions: any of chat:chat:access, chat:room:edit.

        Parameters:
            room_jid: JID (chat address) of the room.
            body: What is sent: a room (description, subject, pinned message ids and 1 more).
        """
        ...

    def patch_chats_room_message(
        self,
        room_jid: str,
        message_id: str,
        body: SendMessageBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChatSendMessageResponse:
        """Change some fields of a message of a chat room.

        PATCH /api/v2/chats/rooms/{roomJid}/messages/{messageId}

        Permissions: any of chat:chat:access, chat:roomMessage:edit.

        Parameters:
            room_jid: JID (chat address) of the room.
            body: What is sent: a send message (message, mentions and thread id).
        """
        ...

    def patch_chats_settings(
        self,
        body: ChatSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChatSettings:
        """Change some of the chat settings.

        PATCH /api/v2/chats/settings

        Permissions: any of chat:setting:edit.

        Parameters:
            body: What is sent: a set of chat settings (message retention period days).
        """
        ...

    def patch_chats_user_message(
        self,
        user_id: str,
        message_id: str,
        body: SendMessageBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChatSendMessageResponse:
        """Change some fields of a message of a user.

        PATCH /api/v2/chats/users/{userId}/messages/{messageId}

        Permissions: any of chat:chat:access, chat:1on1Message:view.

        Parameters:
            body: What is sent: a send message (message, mentions and thread id).
        """
        ...

    def patch_chats_user_settings(
        self,
        user_id: str,
        body: ChatUserSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChatUserSettings:
        """Change some of the chat settings of a user.

        PATCH /api/v2/chats/users/{userId}/settings

        Permissions: any of chat:usersettings:edit, chat:setting:edit.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a set of chat user settings (mobile).
        """
        ...

    def patch_chats_users_me_settings(
        self,
        body: ChatUserSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChatUserSettings:
        """Change some of the chat settings of the current user.

        PATCH /api/v2/chats/users/me/settings

        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a set of chat user settings (mobile).
        """
        ...

    def post_chats_room_messages(
        self,
        room_jid: str,
        body: SendMessageBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChatSendMessageResponse:
        """Send a message to a chat room.

        POST /api/v2/chats/rooms/{roomJid}/messages

        Permissions: any of chat:chat:access, chat:roomMessage:add.

        Parameters:
            room_jid: JID (chat address) of the room.
            body: What is sent: a send message (message, mentions and thread id).
        """
        ...

    def post_chats_room_messages_pins(
        self,
        room_jid: str,
        body: PinnedMessageRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Pin messages of a chat room.

        POST /api/v2/chats/rooms/{roomJid}/messages/pins

        Permissions: any of chat:chat:access, chat:room:edit.

        Parameters:
            room_jid: JID (chat address) of the room.
            body: What is sent: a pinned message (pinned message ids).
        """
        ...

    def post_chats_room_participant(
        self,
        room_jid: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add a participant to a chat room.

        POST /api/v2/chats/rooms/{roomJid}/participants/{userId}

        Permissions: any of chat:chat:access, chat:participant:add.

        Parameters:
            room_jid: JID (chat address) of the room.
        """
        ...

    def post_chats_rooms(
        self,
        body: CreateRoomRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CreateRoomResponse:
        """Create a chat room.

        POST /api/v2/chats/rooms

        Permissions: any of chat:chat:access, chat:room:add.

        Parameters:
            body: What is sent: a room (subject, description and user ids).
        """
        ...

    def post_chats_user_messages(
        self,
        user_id: str,
        body: SendMessageBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChatSendMessageResponse:
        """Send a message to a user.

        POST /api/v2/chats/users/{userId}/messages

        Permissions: any of chat:chat:access, chat:1on1Message:add.

        Parameters:
            body: What is sent: a send message (message, mentions and thread id).
        """
        ...

    def post_chats_user_messages_pins(
        self,
        user_id: str,
        body: PinnedMessageRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Pin messages of a chat with a user.

        POST /api/v2/chats/users/{userId}/messages/pins

        Permissions: any of chat:chat:access, chat:1on1:edit.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a pinned message (pinned message ids).
        """
        ...

    def put_chats_message_reactions(
        self,
        message_id: str,
        body: ChatReactionUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Update the reactions of a chat message.

        PUT /api/v2/chats/messages/{messageId}/reactions

        Permissions: any of chat:chat:access, chat:reactions:edit.

        Parameters:
            body: What is sent: a chat reaction (reactions).
        """
        ...

    def put_chats_settings(
        self,
        body: ChatSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChatSettings:
        """Update the chat settings.

        PUT /api/v2/chats/settings

        Permissions: any of chat:setting:edit.

        Parameters:
            body: What is sent: a set of chat settings (message retention period days).
        """
        ...
