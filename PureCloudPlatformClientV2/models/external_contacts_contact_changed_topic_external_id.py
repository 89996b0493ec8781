# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ExternalContactsContactChangedTopicExternalSource


class ExternalContactsContactChangedTopicExternalId(Model):
    external_source: ExternalContactsContactChangedTopicExternalSource | None = field("externalSource", default=None)
    value: str | None = field("value", default=None)
