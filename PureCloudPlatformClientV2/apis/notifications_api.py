# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        AvailableTopicEntityListing, Channel, ChannelEntityListing, ChannelTopic, ChannelTopicEntityListing,
    )

_DELETE_NOTIFICATIONS_CHANNEL_SUBSCRIPTIONS: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/notifications/channels/{channelId}/subscriptions", path("channelId")
)
_GET_NOTIFICATIONS_AVAILABLETOPICS: ApiOperation[AvailableTopicEntityListing] = ApiOperation(
    "GET", "/api/v2/notifications/availabletopics", query("expand", "multi"), query("includePreview"),
    returns="AvailableTopicEntityListing",
)
_GET_NOTIFICATIONS_CHANNEL_SUBSCRIPTIONS: ApiOperation[ChannelTopicEntityListing] = ApiOperation(
    "GET", "/api/v2/notifications/channels/{channelId}/subscriptions", path("channelId"),
    returns="ChannelTopicEntityListing",
)
_GET_NOTIFICATIONS_CHANNELS: ApiOperation[ChannelEntityListing] = ApiOperation(
    "GET", "/api/v2/notifications/channels", query("includechannels"), returns="ChannelEntityListing"
)
_HEAD_NOTIFICATIONS_CHANNEL: ApiOperation[None] = ApiOperation(
    "HEAD", "/api/v2/notifications/channels/{channelId}", path("channelId")
)
_POST_NOTIFICATIONS_CHANNEL_SUBSCRIPTIONS: ApiOperation[ChannelTopicEntityListing] = ApiOperation(
    "POST", "/api/v2/notifications/channels/{channelId}/subscriptions", path("channelId"), body(required=True),
    query("ignoreErrors"), returns="ChannelTopicEntityListing",
)
_POST_NOTIFICATIONS_CHANNELS: ApiOperation[Channel] = ApiOperation(
    "POST", "/api/v2/notifications/channels", returns="Channel"
)
_PUT_NOTIFICATIONS_CHANNEL_SUBSCRIPTIONS: ApiOperation[ChannelTopicEntityListing] = ApiOperation(
    "PUT", "/api/v2/notifications/channels/{channelId}/subscriptions", path("channelId"), body(required=True),
    query("ignoreErrors"), returns="ChannelTopicEntityListing",
)


class NotificationsApi(Api):
    """The Notifications operations of the Platform API."""

    def delete_notifications_channel_subscriptions(
        self,
        channel_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/notifications/channels/{channelId}/subscriptions: returns None."""
        return self._call(_DELETE_NOTIFICATIONS_CHANNEL_SUBSCRIPTIONS, options, channel_id)

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
        """GET /api/v2/notifications/availabletopics: returns AvailableTopicEntityListing.

        Parameters:
            expand: any of description, enforced, schema, visibility, transports, publicApiTemplateUriPaths,
                requiresPermissions, permissionDetails, topicParameters.
            include_preview: default True.
        """
        return self._call(_GET_NOTIFICATIONS_AVAILABLETOPICS, options, expand, include_preview)

    def get_notifications_channel_subscriptions(
        self,
        channel_id: str,
        **options: Unpack[CallOptions],
    ) -> ChannelTopicEntityListing:
        """GET /api/v2/notifications/channels/{channelId}/subscriptions: returns ChannelTopicEntityListing."""
        return self._call(_GET_NOTIFICATIONS_CHANNEL_SUBSCRIPTIONS, options, channel_id)

    def get_notifications_channels(
        self,
        *,
        includechannels: Literal["token", "oauthclient"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ChannelEntityListing:
        """GET /api/v2/notifications/channels: returns ChannelEntityListing.

        Parameters:
            includechannels: token, oauthclient; default token.
        """
        return self._call(_GET_NOTIFICATIONS_CHANNELS, options, includechannels)

    def head_notifications_channel(
        self,
        channel_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """HEAD /api/v2/notifications/channels/{channelId}: returns None."""
        return self._call(_HEAD_NOTIFICATIONS_CHANNEL, options, channel_id)

    def post_notifications_channel_subscriptions(
        self,
        channel_id: str,
        body: Sequence[ChannelTopic | dict[str, Any]],
        *,
        ignore_errors: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ChannelTopicEntityListing:
        """POST /api/v2/notifications/channels/{channelId}/subscriptions: returns ChannelTopicEntityListing.

        Parameters:
            ignore_errors: default False.
        """
        return self._call(_POST_NOTIFICATIONS_CHANNEL_SUBSCRIPTIONS, options, channel_id, body, ignore_errors)

    def post_notifications_channels(
        self,
        **options: Unpack[CallOptions],
    ) -> Channel:
        """POST /api/v2/notifications/channels: returns Channel."""
        return self._call(_POST_NOTIFICATIONS_CHANNELS, options)

    def put_notifications_channel_subscriptions(
        self,
        channel_id: str,
        body: Sequence[ChannelTopic | dict[str, Any]],
        *,
        ignore_errors: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ChannelTopicEntityListing:
        """PUT /api/v2/notifications/channels/{channelId}/subscriptions: returns ChannelTopicEntityListing.

        Parameters:
            ignore_errors: default False.
        """
        return self._call(_PUT_NOTIFICATIONS_CHANNEL_SUBSCRIPTIONS, options, channel_id, body, ignore_errors)
