# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import (
        ChatMessageEntityListing, ChatMessageResponse, ChatReactionUpdate, ChatSendMessageResponse, ChatSettings,
        ChatUserSettings, CreateRoomRequest, CreateRoomResponse, OneOnOne, PinnedMessageRequest, Room, RoomParticipant,
        RoomParticipantsResponse, RoomUpdateRequest, SendMessageBody,
    )

_DELETE_CHATS_ROOM_MESSAGE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/chats/rooms/{roomJid}/messages/{messageId}", path("roomJid"), path("messageId")
)
_DELETE_CHATS_ROOM_MESSAGES_PIN: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/chats/rooms/{roomJid}/messages/pins/{pinnedMessageId}", path("roomJid"), path("pinnedMessageId")
)
_DELETE_CHATS_ROOM_PARTICIPANT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/chats/rooms/{roomJid}/participants/{userId}", path("roomJid"), path("userId")
)
_DELETE_CHATS_USER_MESSAGE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/chats/users/{userId}/messages/{messageId}", path("userId"), path("messageId")
)
_DELETE_CHATS_USER_MESSAGES_PIN: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/chats/users/{userId}/messages/pins/{pinnedMessageId}", path("userId"), path("pinnedMessageId")
)
_GET_CHATS_MESSAGE: ApiOperation[ChatMessageResponse] = ApiOperation(
    "GET", "/api/v2/chats/messages/{messageId}", path("messageId"), returns="ChatMessageResponse"
)
_GET_CHATS_ROOM: ApiOperation[Room] = ApiOperation(
    "GET", "/api/v2/chats/rooms/{roomJid}", path("roomJid"), returns="Room"
)
_GET_CHATS_ROOM_MESSAGE: ApiOperation[ChatMessageEntityListing] = ApiOperation(
    "GET", "/api/v2/chats/rooms/{roomJid}/messages/{messageIds}", path("roomJid"), path("messageIds"),
    returns="ChatMessageEntityListing",
)
_GET_CHATS_ROOM_MESSAGES: ApiOperation[ChatMessageEntityListing] = ApiOperation(
    "GET", "/api/v2/chats/rooms/{roomJid}/messages", path("roomJid"), query("limit"), query("before"), query("after"),
    returns="ChatMessageEntityListing",
)
_GET_CHATS_ROOM_PARTICIPANT: ApiOperation[RoomParticipant] = ApiOperation(
    "GET", "/api/v2/chats/rooms/{roomJid}/participants/{participantJid}", path("roomJid"), path("participantJid"),
    returns="RoomParticipant",
)
_GET_CHATS_ROOM_PARTICIPANTS: ApiOperation[RoomParticipantsResponse] = ApiOperation(
    "GET", "/api/v2/chats/rooms/{roomJid}/participants", path("roomJid"), returns="RoomParticipantsResponse"
)
_GET_CHATS_SETTINGS: ApiOperation[ChatSettings] = ApiOperation("GET", "/api/v2/chats/settings", returns="ChatSettings")
_GET_CHATS_THREAD_MESSAGES: ApiOperation[ChatMessageEntityListing] = ApiOperation(
    "GET", "/api/v2/chats/threads/{threadId}/messages", path("threadId"), query("limit"), query("before"),
    query("after"), returns="ChatMessageEntityListing",
)
_GET_CHATS_USER: ApiOperation[OneOnOne] = ApiOperation(
    "GET", "/api/v2/chats/users/{userId}", path("userId"), returns="OneOnOne"
)
_GET_CHATS_USER_MESSAGE: ApiOperation[ChatMessageEntityListing] = ApiOperation(
    "GET", "/api/v2/chats/users/{userId}/messages/{messageIds}", path("userId"), path("messageIds"),
    returns="ChatMessageEntityListing",
)
_GET_CHATS_USER_MESSAGES: ApiOperation[ChatMessageResponse] = ApiOperation(
    "GET", "/api/v2/chats/users/{userId}/messages", path("userId"), query("limit"), query("before"), query("after"),
    returns="ChatMessageResponse",
)
_GET_CHATS_USER_SETTINGS: ApiOperation[ChatUserSettings] = ApiOperation(
    "GET", "/api/v2/chats/users/{userId}/settings", path("userId"), returns="ChatUserSettings"
)
_GET_CHATS_USERS_ME_SETTINGS: ApiOperation[ChatUserSettings] = ApiOperation(
    "GET", "/api/v2/chats/users/me/settings", returns="ChatUserSettings"
)
_PATCH_CHATS_ROOM: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/chats/rooms/{roomJid}", path("roomJid"), body(required=True)
)
_PATCH_CHATS_ROOM_MESSAGE: ApiOperation[ChatSendMessageResponse] = ApiOperation(
    "PATCH", "/api/v2/chats/rooms/{roomJid}/messages/{messageId}", path("roomJid"), path("messageId"),
    body(required=True), returns="ChatSendMessageResponse",
)
_PATCH_CHATS_SETTINGS: ApiOperation[ChatSettings] = ApiOperation(
    "PATCH", "/api/v2/chats/settings", body(required=True), returns="ChatSettings"
)
_PATCH_CHATS_USER_MESSAGE: ApiOperation[ChatSendMessageResponse] = ApiOperation(
    "PATCH", "/api/v2/chats/users/{userId}/messages/{messageId}", path("userId"), path("messageId"),
    body(required=True), returns="ChatSendMessageResponse",
)
_PATCH_CHATS_USER_SETTINGS: ApiOperation[ChatUserSettings] = ApiOperation(
    "PATCH", "/api/v2/chats/users/{userId}/settings", path("userId"), body(required=True), returns="ChatUserSettings"
)
_PATCH_CHATS_USERS_ME_SETTINGS: ApiOperation[ChatUserSettings] = ApiOperation(
    "PATCH", "/api/v2/chats/users/me/settings", body(required=True), returns="ChatUserSettings"
)
_POST_CHATS_ROOM_MESSAGES: ApiOperation[ChatSendMessageResponse] = ApiOperation(
    "POST", "/api/v2/chats/rooms/{roomJid}/messages", path("roomJid"), body(required=True),
    returns="ChatSendMessageResponse",
)
_POST_CHATS_ROOM_MESSAGES_PINS: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/chats/rooms/{roomJid}/messages/pins", path("roomJid"), body(required=True)
)
_POST_CHATS_ROOM_PARTICIPANT: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/chats/rooms/{roomJid}/participants/{userId}", path("roomJid"), path("userId")
)
_POST_CHATS_ROOMS: ApiOperation[CreateRoomResponse] = ApiOperation(
    "POST", "/api/v2/chats/rooms", body(required=True), returns="CreateRoomResponse"
)
_POST_CHATS_USER_MESSAGES: ApiOperation[ChatSendMessageResponse] = ApiOperation(
    "POST", "/api/v2/chats/users/{userId}/messages", path("userId"), body(required=True),
    returns="ChatSendMessageResponse",
)
_POST_CHATS_USER_MESSAGES_PINS: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/chats/users/{userId}/messages/pins", path("userId"), body(required=True)
)
_PUT_CHATS_MESSAGE_REACTIONS: ApiOperation[None] = ApiOperation(
    "PUT", "/api/v2/chats/messages/{messageId}/reactions", path("messageId"), body(required=True)
)
_PUT_CHATS_SETTINGS: ApiOperation[ChatSettings] = ApiOperation(
    "PUT", "/api/v2/chats/settings", body(required=True), returns="ChatSettings"
)


class ChatApi(Api):
    """The Chat operations of the Platform API."""

    def delete_chats_room_message(
        self,
        room_jid: str,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/chats/rooms/{roomJid}/messages/{messageId}: returns None.

        Permissions: any of chat:chat:access, chat:roomMessage:delete.
        """
        return self._call(_DELETE_CHATS_ROOM_MESSAGE, options, room_jid, message_id)

    def delete_chats_room_messages_pin(
        self,
        room_jid: str,
        pinned_message_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/chats/rooms/{roomJid}/messages/pins/{pinnedMessageId}: returns None.

        Permissions: any of chat:chat:access, chat:room:edit.
        """
        return self._call(_DELETE_CHATS_ROOM_MESSAGES_PIN, options, room_jid, pinned_message_id)

    def delete_chats_room_participant(
        self,
        room_jid: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/chats/rooms/{roomJid}/participants/{userId}: returns None.

        Permissions: any of chat:chat:access, chat:participant:delete.
        """
        return self._call(_DELETE_CHATS_ROOM_PARTICIPANT, options, room_jid, user_id)

    def delete_chats_user_message(
        self,
        user_id: str,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/chats/users/{userId}/messages/{messageId}: returns None.

        Permissions: any of chat:chat:access, chat:1on1Message:delete.
        """
        return self._call(_DELETE_CHATS_USER_MESSAGE, options, user_id, message_id)

    def delete_chats_user_messages_pin(
        self,
        user_id: str,
        pinned_message_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/chats/users/{userId}/messages/pins/{pinnedMessageId}: returns None.

        Permissions: any of chat:chat:access, chat:1on1:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(_DELETE_CHATS_USER_MESSAGES_PIN, options, user_id, pinned_message_id)

    def get_chats_message(
        self,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> ChatMessageResponse:
        """GET /api/v2/chats/messages/{messageId}: returns ChatMessageResponse.

        Permissions: any of chat:chat:access, chat:1on1Message:view, chat:room:view.
        """
        return self._call(_GET_CHATS_MESSAGE, options, message_id)

    def get_chats_room(
        self,
        room_jid: str,
        **options: Unpack[CallOptions],
    ) -> Room:
        """GET /api/v2/chats/rooms/{roomJid}: returns Room.

        Permissions: any of chat:chat:access, chat:room:view.
        """
        return self._call(_GET_CHATS_ROOM, options, room_jid)

    def get_chats_room_message(
        self,
        room_jid: str,
        message_ids: str,
        **options: Unpack[CallOptions],
    ) -> ChatMessageEntityListing:
        """GET /api/v2/chats/rooms/{roomJid}/messages/{messageIds}: returns ChatMessageEntityListing.

        Permissions: any of chat:chat:access, chat:room:view.
        """
        return self._call(_GET_CHATS_ROOM_MESSAGE, options, room_jid, message_ids)

    def get_chats_room_messages(
        self,
        room_jid: str,
        *,
        limit: str | None = None,
        before: str | None = None,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatMessageEntityListing:
        """GET /api/v2/chats/rooms/{roomJid}/messages: returns ChatMessageEntityListing.

        Permissions: any of chat:chat:access, chat:room:view.
        """
        return self._call(_GET_CHATS_ROOM_MESSAGES, options, room_jid, limit, before, after)

    def get_chats_room_participant(
        self,
        room_jid: str,
        participant_jid: str,
        **options: Unpack[CallOptions],
    ) -> RoomParticipant:
        """GET /api/v2/chats/rooms/{roomJid}/participants/{participantJid}: returns RoomParticipant."""
        return self._call(_GET_CHATS_ROOM_PARTICIPANT, options, room_jid, participant_jid)

    def get_chats_room_participants(
        self,
        room_jid: str,
        **options: Unpack[CallOptions],
    ) -> RoomParticipantsResponse:
        """GET /api/v2/chats/rooms/{roomJid}/participants: returns RoomParticipantsResponse.

        Permissions: any of chat:chat:access, chat:room:view.
        """
        return self._call(_GET_CHATS_ROOM_PARTICIPANTS, options, room_jid)

    def get_chats_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> ChatSettings:
        """GET /api/v2/chats/settings: returns ChatSettings.

        Permissions: any of chat:setting:view, chat:setting:edit.
        """
        return self._call(_GET_CHATS_SETTINGS, options)

    def get_chats_thread_messages(
        self,
        thread_id: str,
        *,
        limit: str | None = None,
        before: str | None = None,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatMessageEntityListing:
        """GET /api/v2/chats/threads/{threadId}/messages: returns ChatMessageEntityListing.

        Permissions: any of chat:chat:access, chat:room:view.
        """
        return self._call(_GET_CHATS_THREAD_MESSAGES, options, thread_id, limit, before, after)

    def get_chats_user(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> OneOnOne:
        """GET /api/v2/chats/users/{userId}: returns OneOnOne.

        Permissions: any of chat:chat:access, chat:1on1:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_CHATS_USER, options, user_id)

    def get_chats_user_message(
        self,
        user_id: str,
        message_ids: str,
        **options: Unpack[CallOptions],
    ) -> ChatMessageEntityListing:
        """GET /api/v2/chats/users/{userId}/messages/{messageIds}: returns ChatMessageEntityListing.

        Permissions: any of chat:chat:access, chat:1on1Message:view.
        """
        return self._call(_GET_CHATS_USER_MESSAGE, options, user_id, message_ids)

    def get_chats_user_messages(
        self,
        user_id: str,
        *,
        limit: str | None = None,
        before: str | None = None,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatMessageResponse:
        """GET /api/v2/chats/users/{userId}/messages: returns ChatMessageResponse.

        Permissions: any of chat:chat:access, chat:1on1Message:view.
        """
        return self._call(_GET_CHATS_USER_MESSAGES, options, user_id, limit, before, after)

    def get_chats_user_settings(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ChatUserSettings:
        """GET /api/v2/chats/users/{userId}/settings: returns ChatUserSettings.

        Permissions: any of chat:usersettings:view, chat:setting:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_CHATS_USER_SETTINGS, options, user_id)

    def get_chats_users_me_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> ChatUserSettings:
        """GET /api/v2/chats/users/me/settings: returns ChatUserSettings.

        Preview: the platform may change it without notice.
        """
        return self._call(_GET_CHATS_USERS_ME_SETTINGS, options)

    def patch_chats_room(
        self,
        room_jid: str,
        body: RoomUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/chats/rooms/{roomJid}: returns None.

        Permissions: any of chat:chat:access, chat:room:edit.
        """
        return self._call(_PATCH_CHATS_ROOM, options, room_jid, body)

    def patch_chats_room_message(
        self,
        room_jid: str,
        message_id: str,
        body: SendMessageBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChatSendMessageResponse:
        """PATCH /api/v2/chats/rooms/{roomJid}/messages/{messageId}: returns ChatSendMessageResponse.

        Permissions: any of chat:chat:access, chat:roomMessage:edit.
        """
        return self._call(_PATCH_CHATS_ROOM_MESSAGE, options, room_jid, message_id, body)

    def patch_chats_settings(
        self,
        body: ChatSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChatSettings:
        """PATCH /api/v2/chats/settings: returns ChatSettings.

        Permissions: any of chat:setting:edit.
        """
        return self._call(_PATCH_CHATS_SETTINGS, options, body)

    def patch_chats_user_message(
        self,
        user_id: str,
        message_id: str,
        body: SendMessageBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChatSendMessageResponse:
        """PATCH /api/v2/chats/users/{userId}/messages/{messageId}: returns ChatSendMessageResponse.

        Permissions: any of chat:chat:access, chat:1on1Message:view.
        """
        return self._call(_PATCH_CHATS_USER_MESSAGE, options, user_id, message_id, body)

    def patch_chats_user_settings(
        self,
        user_id: str,
        body: ChatUserSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChatUserSettings:
        """PATCH /api/v2/chats/users/{userId}/settings: returns ChatUserSettings.

        Permissions: any of chat:usersettings:edit, chat:setting:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(_PATCH_CHATS_USER_SETTINGS, options, user_id, body)

    def patch_chats_users_me_settings(
        self,
        body: ChatUserSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChatUserSettings:
        """PATCH /api/v2/chats/users/me/settings: returns ChatUserSettings.

        Preview: the platform may change it without notice.
        """
        return self._call(_PATCH_CHATS_USERS_ME_SETTINGS, options, body)

    def post_chats_room_messages(
        self,
        room_jid: str,
        body: SendMessageBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChatSendMessageResponse:
        """POST /api/v2/chats/rooms/{roomJid}/messages: returns ChatSendMessageResponse.

        Permissions: any of chat:chat:access, chat:roomMessage:add.
        """
        return self._call(_POST_CHATS_ROOM_MESSAGES, options, room_jid, body)

    def post_chats_room_messages_pins(
        self,
        room_jid: str,
        body: PinnedMessageRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/chats/rooms/{roomJid}/messages/pins: returns None.

        Permissions: any of chat:chat:access, chat:room:edit.
        """
        return self._call(_POST_CHATS_ROOM_MESSAGES_PINS, options, room_jid, body)

    def post_chats_room_participant(
        self,
        room_jid: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/chats/rooms/{roomJid}/participants/{userId}: returns None.

        Permissions: any of chat:chat:access, chat:participant:add.
        """
        return self._call(_POST_CHATS_ROOM_PARTICIPANT, options, room_jid, user_id)

    def post_chats_rooms(
        self,
        body: CreateRoomRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CreateRoomResponse:
        """POST /api/v2/chats/rooms: returns CreateRoomResponse.

        Permissions: any of chat:chat:access, chat:room:add.
        """
        return self._call(_POST_CHATS_ROOMS, options, body)

    def post_chats_user_messages(
        self,
        user_id: str,
        body: SendMessageBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChatSendMessageResponse:
        """POST /api/v2/chats/users/{userId}/messages: returns ChatSendMessageResponse.

        Permissions: any of chat:chat:access, chat:1on1Message:add.
        """
        return self._call(_POST_CHATS_USER_MESSAGES, options, user_id, body)

    def post_chats_user_messages_pins(
        self,
        user_id: str,
        body: PinnedMessageRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/chats/users/{userId}/messages/pins: returns None.

        Permissions: any of chat:chat:access, chat:1on1:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_CHATS_USER_MESSAGES_PINS, options, user_id, body)

    def put_chats_message_reactions(
        self,
        message_id: str,
        body: ChatReactionUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PUT /api/v2/chats/messages/{messageId}/reactions: returns None.

        Permissions: any of chat:chat:access, chat:reactions:edit.
        """
        return self._call(_PUT_CHATS_MESSAGE_REACTIONS, options, message_id, body)

    def put_chats_settings(
        self,
        body: ChatSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChatSettings:
        """PUT /api/v2/chats/settings: returns ChatSettings.

        Permissions: any of chat:setting:edit.
        """
        return self._call(_PUT_CHATS_SETTINGS, options, body)
