# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import AvailableTopicEntityListing, Channel, ChannelEntityListing, ChannelTopic, ChannelTopicEntityListing
from ..operation import Api, CallOptions

class NotificationsApi(Api):
    """The Notifications operations of the Platform API."""

    def delete_notifications_channel_subscriptions(
        self,
        channel_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Take all topics from a notification channel.

        DELETE /api/v2/notifications/channels/{channelId}/subscriptions
        """
        ...

    def get_notifications_availabletopics(
        self,
        *,
        expand: Sequence[Literal[
            "description", "enforced", "schema", "visibility", "transports", "publicApiTemplateUriPaths",
            "requiresPermissions", "permissionDetails", "topicParameters",
        ]] | None = None,
        include_preview: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AvailableTopicEntityListing:
        """List the notification topics that can be subscribed to.

        GET /api/v2/notifications/availabletopics

        Lists: its items are in entities; there is one page.

        Parameters:
            expand: Further fields to include in the answer; any of description, enforced, schema, visibility,
                transports, publicApiTemplateUriPaths, requiresPermissions, permissionDetails, topicParameters.
            include_preview: default True.
        """
        ...

    def get_notifications_channel_subscriptions(
        self,
        channel_id: str,
        **options: Unpack[CallOptions],
    ) -> ChannelTopicEntityListing:
        """List the topics of a notification channel.

        GET /api/v2/notifications/channels/{channelId}/subscriptions

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_notifications_channels(
        self,
        *,
        includechannels: Literal["token", "oauthclient"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ChannelEntityListing:
        """List the notification channels.

        GET /api/v2/notifications/channels

        Lists: its items are in entities; there is one page.

        Parameters:
            includechannels: token, oauthclient; default token.
        """
        ...

    def head_notifications_channel(
        self,
        channel_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Check that a notification channel is there.

        HEAD /api/v2/notifications/channels/{channelId}
        """
        ...

    def post_notifications_channel_subscriptions(
        self,
        channel_id: str,
        body: Sequence[ChannelTopic | dict[str, Any]],
        *,
        ignore_errors: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ChannelTopicEntityListing:
        """Add topics to a notification channel.

        POST /api/v2/notifications/channels/{channelId}/subscriptions

        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: channel topics (state, rejection reason and 2 more).
            ignore_errors: default False.
        """
        ...

    def post_notifications_channels(
        self,
        **options: Unpack[CallOptions],
    ) -> Channel:
        """Create a notification channel.

        POST /api/v2/notifications/channels
        """
        ...

    def put_notifications_channel_subscriptions(
        self,
        channel_id: str,
        body: Sequence[ChannelTopic | dict[str, Any]],
        *,
        ignore_errors: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ChannelTopicEntityListing:
        """Replace the topics of a notification channel.

        PUT /api/v2/notifications/channels/{channelId}/subscriptions

        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: channel topics (state, rejection reason and 2 more).
            ignore_errors: default False.
        """
        ...
