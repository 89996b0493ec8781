# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CustomI18nLabels(Model):
    """One of the custom i18n labels of a web deployment configuration version. In WebDeploymentConfigurationVersion and
    1 more.
    """

    language: str | None = field("language", default=None)
    localized_labels: list[LocalizedLabels] | None = field("localizedLabels", default=None)


class LocalizedLabels(Model):
    """One of the localized labels of custom i18n labels. In CustomI18nLabels."""

    key: Literal["MessengerHomeHeaderTitle", "MessengerHomeHeaderSubTitle"] | str | None = field("key", default=None)
    value: str | None = field("value", default=None)
