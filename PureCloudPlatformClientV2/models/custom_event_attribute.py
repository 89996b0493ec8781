# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CustomEventAttribute(Model):
    """One, by key, of the attributes of an app event. In AppEvent and 6 more.

    Required by the platform: data_type, value.
    """

    data_type: str | None = field("dataType", default=None)
    value: str | None = field("value", default=None)
