# Generated: make generate
"""ChatApi: signatures and documentation of its methods are in chat_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class ChatApi(Api):
    """The Chat operations of the Platform API."""

    delete_chats_room_message = ApiOperation(
        "DELETE", "/api/v2/chats/rooms/{roomJid}/messages/{messageId}", path("roomJid"), path("messageId")
    )
    delete_chats_room_messages_pin = ApiOperation(
        "DELETE", "/api/v2/chats/rooms/{roomJid}/messages/pins/{pinnedMessageId}", path("roomJid"),
        path("pinnedMessageId"),
    )
    delete_chats_room_participant = ApiOperation(
        "DELETE", "/api/v2/chats/rooms/{roomJid}/participants/{userId}", path("roomJid"), path("userId")
    )
    delete_chats_user_message = ApiOperation(
        "DELETE", "/api/v2/chats/users/{userId}/messages/{messageId}", path("userId"), path("messageId")
    )
    delete_chats_user_messages_pin = ApiOperation(
        "DELETE", "/api/v2/chats/users/{userId}/messages/pins/{pinnedMessageId}", path("userId"),
        path("pinnedMessageId"),
    )
    get_chats_message = ApiOperation(
        "GET", "/api/v2/chats/messages/{messageId}", path("messageId"), returns="ChatMessageResponse"
    )
    get_chats_room = ApiOperation("GET", "/api/v2/chats/rooms/{roomJid}", path("roomJid"), returns="Room")
    get_chats_room_message = ApiOperation(
        "GET", "/api/v2/chats/rooms/{roomJid}/messages/{messageIds}", path("roomJid"), path("messageIds"),
        returns="ChatMessageEntityListing", paging=Paging("single", "entities"),
    )
    get_chats_room_messages = ApiOperation(
        "GET", "/api/v2/chats/rooms/{roomJid}/messages", path("roomJid"), query("limit"), query("before"),
        query("after"), returns="ChatMessageEntityListing", paging=Paging("item", "entities", "after", size="limit"),
    )
    get_chats_room_participant = ApiOperation(
        "GET", "/api/v2/chats/rooms/{roomJid}/participants/{participantJid}", path("roomJid"), path("participantJid"),
        returns="RoomParticipant",
    )
    get_chats_room_participants = ApiOperation(
        "GET", "/api/v2/chats/rooms/{roomJid}/participants", path("roomJid"), returns="RoomParticipantsResponse"
    )
    get_chats_settings = ApiOperation("GET", "/api/v2/chats/settings", returns="ChatSettings")
    get_chats_thread_messages = ApiOperation(
        "GET", "/api/v2/chats/threads/{threadId}/messages", path("threadId"), query("limit"), query("before"),
        query("after"), returns="ChatMessageEntityListing", paging=Paging("item", "entities", "after", size="limit"),
    )
    get_chats_user = ApiOperation("GET", "/api/v2/chats/users/{userId}", path("userId"), returns="OneOnOne")
    get_chats_user_message = ApiOperation(
        "GET", "/api/v2/chats/users/{userId}/messages/{messageIds}", path("userId"), path("messageIds"),
        returns="ChatMessageEntityListing", paging=Paging("single", "entities"),
    )
    get_chats_user_messages = ApiOperation(
        "GET", "/api/v2/chats/users/{userId}/messages", path("userId"), query("limit"), query("before"), query("after"),
        returns="ChatMessageResponse",
    )
    get_chats_user_settings = ApiOperation(
        "GET", "/api/v2/chats/users/{userId}/settings", path("userId"), returns="ChatUserSettings"
    )
    get_chats_users_me_settings = ApiOperation("GET", "/api/v2/chats/users/me/settings", returns="ChatUserSettings")
    patch_chats_room = ApiOperation("PATCH", "/api/v2/chats/rooms/{roomJid}", path("roomJid"), body(required=True))
    patch_chats_room_message = ApiOperation(
        "PATCH", "/api/v2/chats/rooms/{roomJid}/messages/{messageId}", path("roomJid"), path("messageId"),
        body(required=True), returns="ChatSendMessageResponse",
    )
    patch_chats_settings = ApiOperation("PATCH", "/api/v2/chats/settings", body(required=True), returns="ChatSettings")
    patch_chats_user_message = ApiOperation(
        "PATCH", "/api/v2/chats/users/{userId}/messages/{messageId}", path("userId"), path("messageId"),
        body(required=True), returns="ChatSendMessageResponse",
    )
    patch_chats_user_settings = ApiOperation(
        "PATCH", "/api/v2/chats/users/{userId}/settings", path("userId"), body(required=True),
        returns="ChatUserSettings",
    )
    patch_chats_users_me_settings = ApiOperation(
        "PATCH", "/api/v2/chats/users/me/settings", body(required=True), returns="ChatUserSettings"
    )
    post_chats_room_messages = ApiOperation(
        "POST", "/api/v2/chats/rooms/{roomJid}/messages", path("roomJid"), body(required=True),
        returns="ChatSendMessageResponse",
    )
    post_chats_room_messages_pins = ApiOperation(
        "POST", "/api/v2/chats/rooms/{roomJid}/messages/pins", path("roomJid"), body(required=True)
    )
    post_chats_room_participant = ApiOperation(
        "POST", "/api/v2/chats/rooms/{roomJid}/participants/{userId}", path("roomJid"), path("userId")
    )
    post_chats_rooms = ApiOperation("POST", "/api/v2/chats/rooms", body(required=True), returns="CreateRoomResponse")
    post_chats_user_messages = ApiOperation(
        "POST", "/api/v2/chats/users/{userId}/messages", path("userId"), body(required=True),
        returns="ChatSendMessageResponse",
    )
    post_chats_user_messages_pins = ApiOperation(
        "POST", "/api/v2/chats/users/{userId}/messages/pins", path("userId"), body(required=True)
    )
    put_chats_message_reactions = ApiOperation(
        "PUT", "/api/v2/chats/messages/{messageId}/reactions", path("messageId"), body(required=True)
    )
    put_chats_settings = ApiOperation("PUT", "/api/v2/chats/settings", body(required=True), returns="ChatSettings")
