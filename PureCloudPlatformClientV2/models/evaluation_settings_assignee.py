# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .user_reference_with_name import UserReferenceWithName


class EvaluationSettingsAssignee(Model):
    """EvaluationSettingsAssignee of the Platform API."""

    user: UserReferenceWithName | None = field("user", default=None)
    type: Literal["Original", "Individual", "None"] | str | None = field("type", default=None)
