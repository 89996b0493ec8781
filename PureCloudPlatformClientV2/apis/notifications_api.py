# Generated: make generate
"""NotificationsApi: signatures and documentation of its methods are in notifications_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class NotificationsApi(Api):
    """The Notifications operations of the Platform API."""

    delete_notifications_channel_subscriptions = ApiOperation(
        "DELETE", "/api/v2/notifications/channels/{channelId}/subscriptions", path("channelId")
    )
    get_notifications_availabletopics = ApiOperation(
        "GET", "/api/v2/notifications/availabletopics", query("expand", "multi"), query("includePreview"),
        returns="AvailableTopicEntityListing", paging=Paging("single", "entities"),
    )
    get_notifications_channel_subscriptions = ApiOperation(
        "GET", "/api/v2/notifications/channels/{channelId}/subscriptions", path("channelId"),
        returns="ChannelTopicEntityListing", paging=Paging("single", "entities"),
    )
    get_notifications_channels = ApiOperation(
        "GET", "/api/v2/notifications/channels", query("includechannels"), returns="ChannelEntityListing",
        paging=Paging("single", "entities"),
    )
    head_notifications_channel = ApiOperation("HEAD", "/api/v2/notifications/channels/{channelId}", path("channelId"))
    post_notifications_channel_subscriptions = ApiOperation(
        "POST", "/api/v2/notifications/channels/{channelId}/subscriptions", path("channelId"), body(required=True),
        query("ignoreErrors"), returns="ChannelTopicEntityListing", paging=Paging("single", "entities"),
    )
    post_notifications_channels = ApiOperation("POST", "/api/v2/notifications/channels", returns="Channel")
    put_notifications_channel_subscriptions = ApiOperation(
        "PUT", "/api/v2/notifications/channels/{channelId}/subscriptions", path("channelId"), body(required=True),
        query("ignoreErrors"), returns="ChannelTopicEntityListing", paging=Paging("single", "entities"),
    )
