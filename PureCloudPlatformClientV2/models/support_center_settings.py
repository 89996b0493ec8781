# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        AddressableEntityRef, SupportCenterCategory, SupportCenterCustomMessage, SupportCenterFeedbackSettings,
        SupportCenterLabelFilter, SupportCenterScreen, SupportCenterStyleSetting,
    )


class SupportCenterSettings(Model):
    """Part of WebDeploymentConfigurationVersion and 1 more.

    Required by the platform: enabled, knowledge_base, screens, enabled_categories, style_setting.
    """

    enabled: bool | None = field("enabled", default=None)
    knowledge_base: AddressableEntityRef | None = field("knowledgeBase", default=None)
    custom_messages: list[SupportCenterCustomMessage] | None = field("customMessages", default=None)
    router_type: Literal["Hash", "Browser"] | str | None = field("routerType", default=None)
    screens: list[SupportCenterScreen] | None = field("screens", default=None)
    enabled_categories: list[SupportCenterCategory] | None = field("enabledCategories", default=None)
    label_filter: SupportCenterLabelFilter | None = field("labelFilter", default=None)
    style_setting: SupportCenterStyleSetting | None = field("styleSetting", default=None)
    feedback: SupportCenterFeedbackSettings | None = field("feedback", default=None)
