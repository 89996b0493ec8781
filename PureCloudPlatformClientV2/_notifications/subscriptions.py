"""What the platform is asked about channels and their topics. No socket, no thread; raises ApiException."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..operation import operation_of
from ..rest import InvalidArgument

if TYPE_CHECKING:
    from ..api_client import ApiClient


class Subscriptions:
    """The channels of a client's token and their lists of topics. Threads may share it: it keeps nothing."""

    def __init__(self, client: ApiClient) -> None:
        from ..apis.notifications_api import NotificationsApi  # here: a large module

        self._api = NotificationsApi(client)

    def create(self) -> Any:
        """Create a channel."""
        return self._api.post_notifications_channels()

    def find(self, channel_id: str) -> Any:
        """Return a channel of this token. Raises InvalidArgument where it has none of this id."""
        listing = self._api.get_notifications_channels()
        found = next((one for one in listing.entities or () if one.id == channel_id), None)
        if found is None:
            raise InvalidArgument("channel_id: this token has no such channel; leave it out to create one")
        return found

    def topics_of(self, channel_id: str) -> tuple[str, ...]:
        """Return the topics that a channel has."""
        listing = self._api.get_notifications_channel_subscriptions(channel_id)
        return tuple(topic.id for topic in listing.entities or () if topic.id)

    def change(self, channel_id: str, before: Sequence[str], after: Sequence[str]) -> None:
        """Give a channel these topics in the place of those; all of them, or none where one is refused."""
        present = set(before)
        added = [topic for topic in after if topic not in present]
        if len(before) + len(added) > len(after):
            self.replace(channel_id, after, ignore_errors=not added)
        elif added:
            self._api.post_notifications_channel_subscriptions(channel_id, _body(added))

    def replace(self, channel_id: str, topics: Sequence[str], *, ignore_errors: bool) -> list[Any]:
        """Make `topics` the channel's and return those that the platform refused."""
        if not topics:
            self._api.delete_notifications_channel_subscriptions(channel_id)
            return []
        put: Any = self._api.put_notifications_channel_subscriptions
        # Older releases neither refuse single topics nor can be told to ignore it.
        known = {parameter.key for parameter in operation_of(put).parameters}
        options = {"ignore_errors": ignore_errors} if "ignoreErrors" in known else {}
        listing = put(channel_id, _body(topics), **options)
        return [topic for topic in listing.entities or () if getattr(topic, "state", None) == "Rejected"]


def _body(topics: Sequence[str]) -> list[Any]:
    from ..models import ChannelTopic  # here: nothing is loaded before it is used

    return [ChannelTopic(id=topic) for topic in topics]
