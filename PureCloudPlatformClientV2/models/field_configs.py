# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .field_config import FieldConfig


class FieldConfigs(Model):
    """FieldConfigs of the Platform API."""

    org: FieldConfig | None = field("org", default=None)
    person: FieldConfig | None = field("person", default=None)
    group: FieldConfig | None = field("group", default=None)
