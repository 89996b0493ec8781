"""What the platform is asked about channels and their topics, and what its errors mean. No socket, no thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from ..operation import operation_of
from ..rest import ApiException, InvalidArgument, NoAnswer

if TYPE_CHECKING:
    from ..api_client import ApiClient

GONE = frozenset({400, 401, 403, 404, 410})
"""What a handshake, or a subscription, for a channel that is no longer there is answered with."""
NO_CHANNEL = frozenset({404, 410})
"""The same where topics are new: 400 and 403 are said of them."""


class Found(NamedTuple):
    """A channel of the platform: where its socket is, and how long it lasts, if that is told."""

    id: str
    uri: str
    expires: datetime | None


class Subscriptions:
    """The channels of a client's token and their lists of topics. Threads may share it: it keeps nothing."""

    def __init__(self, client: ApiClient) -> None:
        from ..apis.notifications_api import NotificationsApi  # here: a large module

        self._api = NotificationsApi(client)

    def create(self) -> Found:
        """Create a channel."""
        return _found(self._api.post_notifications_channels())

    def find(self, channel_id: str) -> Found:
        """Return a channel of this token. Raises InvalidArgument where it has none of this id."""
        listing = self._api.get_notifications_channels()
        with _legible():
            found = next((one for one in listing.entities or () if one.id == channel_id), None)
        if found is None:
            raise InvalidArgument("channel_id: this token has no such channel; leave it out to create one")
        return _found(found)

    def topics_of(self, channel_id: str) -> tuple[str, ...]:
        """Return the topics that a channel has."""
        listing = self._api.get_notifications_channel_subscriptions(channel_id)
        with _legible():
            return tuple(topic.id for topic in listing.entities or () if topic.id)

    def change(self, channel_id: str, before: Sequence[str], after: Sequence[str]) -> list[Any]:
        """Give a channel these topics in the place of those; all of them, or none where a new one is refused.

        Returns those that it had, and that the platform refuses now.
        """
        present = set(before)
        added = [topic for topic in after if topic not in present]
        if len(before) + len(added) > len(after):
            return self.replace(channel_id, after, ignore_errors=not added)
        if added:
            self._api.post_notifications_channel_subscriptions(channel_id, _body(added))
        return []

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
        with _legible():
            return [topic for topic in listing.entities or () if getattr(topic, "state", None) == "Rejected"]


@contextmanager
def _legible() -> Iterator[None]:
    """Reading an answer that is of another form than the definition's is an ApiException."""
    try:
        yield
    except (AttributeError, TypeError, ValueError) as error:
        raise ApiException(0, "the platform's answer about notification channels cannot be read") from error


def _found(channel: Any) -> Found:
    expires = None
    with _legible():
        with suppress(ValueError):  # a date that is none
            expires = getattr(channel, "expires", None)  # not told by older releases
        if not channel.id or not channel.connect_uri:
            raise ValueError("a channel has an id and an address")
        return Found(str(channel.id), str(channel.connect_uri), expires if isinstance(expires, datetime) else None)


def _body(topics: Sequence[str]) -> list[Any]:
    from ..models import ChannelTopic  # here: nothing is loaded before it is used

    return [ChannelTopic(id=topic) for topic in topics]


def is_passing(error: ApiException) -> bool:
    """Say whether it may be otherwise later: no answer, none of this platform, a failure or too many requests."""
    if isinstance(error, NoAnswer):
        return True
    refused = 400 <= (error.status or 0) < 500 and error.status != 429
    return not refused and not isinstance(error, InvalidArgument)
