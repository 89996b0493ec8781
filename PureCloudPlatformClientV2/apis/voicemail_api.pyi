# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import (
    CopyVoicemailMessage, VoicemailGroupPolicy, VoicemailMailboxInfo, VoicemailMediaInfo, VoicemailMessage,
    VoicemailMessageEntityListing, VoicemailOrganizationPolicy, VoicemailSearchRequest, VoicemailUserPolicy,
    VoicemailsSearchResponse,
)
from ..operation import Api, CallOptions

class VoicemailApi(Api):
    """The Voicemail operations of the Platform API."""

    def delete_voicemail_message(
        self,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a voicemail message.

        DELETE /api/v2/voicemail/messages/{messageId}
        """
        ...

    def delete_voicemail_messages(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete all voicemail messages of the current user.

        DELETE /api/v2/voicemail/messages
        """
        ...

    def get_voicemail_group_mailbox(
        self,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> VoicemailMailboxInfo:
        """Get the mailbox of a voicemail group.

        GET /api/v2/voicemail/groups/{groupId}/mailbox
        """
        ...

    def get_voicemail_group_messages(
        self,
        group_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailMessageEntityListing:
        """List the messages of a voicemail group.

        GET /api/v2/voicemail/groups/{groupId}/messages

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_voicemail_group_policy(
        self,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> VoicemailGroupPolicy:
        """Get the policy of a voicemail group.

        GET /api/v2/voicemail/groups/{groupId}/policy

        Permissions: any of directory:group:add, directory:group:edit.
        """
        ...

    def get_voicemail_mailbox(
        self,
        **options: Unpack[CallOptions],
    ) -> VoicemailMailboxInfo:
        """Get the voicemail mailbox.

        GET /api/v2/voicemail/mailbox
        """
        ...

    def get_voicemail_me_mailbox(
        self,
        **options: Unpack[CallOptions],
    ) -> VoicemailMailboxInfo:
        """Get the voicemail mailbox of the current user.

        GET /api/v2/voicemail/me/mailbox
        """
        ...

    def get_voicemail_me_messages(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailMessageEntityListing:
        """List the voicemail messages of the current user.

        GET /api/v2/voicemail/me/messages

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_voicemail_me_policy(
        self,
        **options: Unpack[CallOptions],
    ) -> VoicemailUserPolicy:
        """Get the voicemail policy of the current user.

        GET /api/v2/voicemail/me/policy
        """
        ...

    def get_voicemail_message(
        self,
        message_id: str,
        *,
        expand: Sequence[Literal[
            "callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary",
            "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailMessage:
        """Get a voicemail message.

        GET /api/v2/voicemail/messages/{messageId}

        Parameters:
            expand: Further fields to include in the answer; any of callerUser.routingStatus,
                callerUser.primaryPresence, callerUser.conversationSummary, callerUser.outOfOffice,
                callerUser.geolocation, conversations, transcription.
        """
        ...

    def get_voicemail_message_media(
        self,
        message_id: str,
        *,
        format_id: Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailMediaInfo:
        """Get the media of a voicemail message.

        GET /api/v2/voicemail/messages/{messageId}/media

        Parameters:
            format_id: WAV, WEBM, WAV_ULAW, OGG_VORBIS, OGG_OPUS, MP3, NONE; default WEBM.
        """
        ...

    def get_voicemail_messages(
        self,
        *,
        ids: str | None = None,
        expand: Sequence[Literal[
            "callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary",
            "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailMessageEntityListing:
        """List the voicemail messages.

        GET /api/v2/voicemail/messages

        Lists: its items are in entities; there is one page.

        Parameters:
            expand: Further fields to include in the answer; any of callerUser.routingStatus,
                callerUser.primaryPresence, callerUser.conversationSummary, callerUser.outOfOffice,
                callerUser.geolocation, conversations, transcription.
        """
        ...

    def get_voicemail_policy(
        self,
        **options: Unpack[CallOptions],
    ) -> VoicemailOrganizationPolicy:
        """Get the voicemail policy.

        GET /api/v2/voicemail/policy

        Permissions: all of telephony:plugin:all.
        """
        ...

    def get_voicemail_queue_messages(
        self,
        queue_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailMessageEntityListing:
        """List the messages of a voicemail queue.

        GET /api/v2/voicemail/queues/{queueId}/messages

        Permissions: any of voicemail:acdvoicemail:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_voicemail_search(
        self,
        q64: str,
        *,
        expand: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailsSearchResponse:
        """Search voicemail by an encoded query.

        GET /api/v2/voicemail/search

        Lists: its items are in results; the next page is asked for by q64, from next_page of the answer.

        Parameters:
            q64: Query as JSON, encoded in base 64.
            expand: Further fields to include in the answer.
        """
        ...

    def get_voicemail_user_mailbox(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> VoicemailMailboxInfo:
        """Get the mailbox of a voicemail user.

        GET /api/v2/voicemail/users/{userId}/mailbox

        Permissions: any of voicemail:mailbox:viewOther.
        """
        ...

    def get_voicemail_user_messages(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailMessageEntityListing:
        """List the messages of a voicemail user.

        GET /api/v2/voicemail/users/{userId}/messages

        Permissions: any of voicemail:voicemail:viewOther.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_voicemail_userpolicy(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> VoicemailUserPolicy:
        """Get a voicemail user policy.

        GET /api/v2/voicemail/userpolicies/{userId}
        """
        ...

    def patch_voicemail_group_policy(
        self,
        group_id: str,
        body: VoicemailGroupPolicy | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> VoicemailGroupPolicy:
        """Change some fields of the policy of a voicemail group.

        PATCH /api/v2/voicemail/groups/{groupId}/policy

        Permissions: any of directory:group:add, directory:group:edit.

        Parameters:
            body: What is sent: a voicemail group policy (name, group, enabled and 10 more).
        """
        ...

    def patch_voicemail_me_policy(
        self,
        body: VoicemailUserPolicy | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> VoicemailUserPolicy:
        """Change some fields of the voicemail policy of the current user.

        PATCH /api/v2/voicemail/me/policy

        Parameters:
            body: What is sent: a voicemail user policy (enabled, alert timeout seconds, pin and 2 more).
        """
        ...

    def patch_voicemail_message(
        self,
        message_id: str,
        body: VoicemailMessage | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> VoicemailMessage:
        """Change some fields of a voicemail message.

        PATCH /api/v2/voicemail/messages/{messageId}

        Parameters:
            body: What is sent: a voicemail message (conversation, read, audio recording duration seconds and 18
                more).
        """
        ...

    def patch_voicemail_userpolicy(
        self,
        user_id: str,
        body: VoicemailUserPolicy | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> VoicemailUserPolicy:
        """Change some fields of a voicemail user policy.

        PATCH /api/v2/voicemail/userpolicies/{userId}

        Parameters:
            body: What is sent: a voicemail user policy (enabled, alert timeout seconds, pin and 2 more).
        """
        ...

    def post_voicemail_messages(
        self,
        *,
        body: CopyVoicemailMessage | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailMessage:
        """Create a voicemail message.

        POST /api/v2/voicemail/messages

        Parameters:
            body: What is sent: a copy voicemail message (voicemail message id, user id and group id).
        """
        ...

    def post_voicemail_search(
        self,
        body: VoicemailSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> VoicemailsSearchResponse:
        """Search voicemail.

        POST /api/v2/voicemail/search

        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a voicemail search (sort order, sort by, sort and 4 more).
        """
        ...

    def put_voicemail_message(
        self,
        message_id: str,
        body: VoicemailMessage | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> VoicemailMessage:
        """Update a voicemail message.

        PUT /api/v2/voicemail/messages/{messageId}

        Parameters:
            body: What is sent: a voicemail message (conversation, read, audio recording duration seconds and 18
                more).
        """
        ...

    def put_voicemail_policy(
        self,
        body: VoicemailOrganizationPolicy | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> VoicemailOrganizationPolicy:
        """Update the voicemail policy.

        PUT /api/v2/voicemail/policy

        Permissions: all of telephony:plugin:all.

        Parameters:
            body: What is sent: a voicemail organization policy (enabled, alert timeout seconds, pin configuration
                and 8 more).
        """
        ...

    def put_voicemail_userpolicy(
        self,
        user_id: str,
        body: VoicemailUserPolicy | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> VoicemailUserPolicy:
        """Update a voicemail user policy.

        PUT /api/v2/voicemail/userpolicies/{userId}

        Permissions: all of telephony:plugin:all.

        Parameters:
            body: What is sent: a voicemail user policy (enabled, alert timeout seconds, pin and 2 more).
        """
        ...
