# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef, SupportCenterImage


class SupportCenterCategory(Model):
    """One of the enabled categories of support center settings. In SupportCenterSettings."""

    id: str | None = field(
        "id", default=None, pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"
    )
    self_uri: str | None = field("selfUri", default=None)
    image: SupportCenterImage | None = field("image", default=None)


class SupportCenterCompactCategoryModuleTemplate(Model):
    """Compact category module template of a support center module setting. In SupportCenterModuleSetting.

    Required by the platform: active.
    """

    active: bool | None = field("active", default=None)


class SupportCenterCustomMessage(Model):
    """One of the custom messages of support center settings. In SupportCenterSettings.

    Required by the platform: default_value, type.
    """

    default_value: str | None = field("defaultValue", default=None, min_length=0, max_length=300)
    type: Literal["Welcome", "Fallback"] | str | None = field("type", default=None)


class SupportCenterDetailedCategoryModuleSidebar(Model):
    """Sidebar of a support center detailed category module template. In SupportCenterDetailedCategoryModuleTemplate.

    Required by the platform: enabled.
    """

    enabled: bool | None = field("enabled", default=None)


class SupportCenterDetailedCategoryModuleTemplate(Model):
    """Detailed category module template of a support center module setting. In SupportCenterModuleSetting.

    Required by the platform: active, sidebar.
    """

    active: bool | None = field("active", default=None)
    sidebar: SupportCenterDetailedCategoryModuleSidebar | None = field("sidebar", default=None)


class SupportCenterFeedbackSettings(Model):
    """Feedback of support center settings. In SupportCenterSettings.

    Required by the platform: enabled.
    """

    enabled: bool | None = field("enabled", default=None)


class SupportCenterGlobalStyle(Model):
    """Global style of a support center style setting. In SupportCenterStyleSetting.

    Required by the platform: background_color, primary_color, primary_color_dark, primary_color_light, text_color,
    font_family.
    """

    background_color: str | None = field("backgroundColor", default=None, pattern=r"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$")
    primary_color: str | None = field("primaryColor", default=None, pattern=r"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$")
    primary_color_dark: str | None = field(
        "primaryColorDark", default=None, pattern=r"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"
    )
    primary_color_light: str | None = field(
        "primaryColorLight", default=None, pattern=r"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"
    )
    text_color: str | None = field("textColor", default=None, pattern=r"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$")
    font_family: str | None = field("fontFamily", default=None)


class SupportCenterHeroStyle(Model):
    """Hero style of a support center style setting. In SupportCenterStyleSetting.

    Required by the platform: background_color, text_color.
    """

    background_color: str | None = field("backgroundColor", default=None, pattern=r"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$")
    text_color: str | None = field("textColor", default=None, pattern=r"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$")
    image: SupportCenterImage | None = field("image", default=None)


class SupportCenterLabelFilter(Model):
    """Label filter of support center settings. In SupportCenterSettings."""

    labels: list[AddressableEntityRef] | None = field("labels", default=None)


class SupportCenterModuleSetting(Model):
    """One of the module settings of a support center screen. In SupportCenterScreen.

    Required by the platform: type, enabled.
    """

    type: Literal[
        "Search", "Categories", "FAQ", "Contact", "Results", "Article", "TopViewedArticles",
    ] | str | None = field("type", default=None)
    enabled: bool | None = field("enabled", default=None)
    compact_category_module_template: SupportCenterCompactCategoryModuleTemplate | None = field(
        "compactCategoryModuleTemplate", default=None
    )
    detailed_category_module_template: SupportCenterDetailedCategoryModuleTemplate | None = field(
        "detailedCategoryModuleTemplate", default=None
    )


class SupportCenterScreen(Model):
    """One of the screens of support center settings. In SupportCenterSettings.

    Required by the platform: type, module_settings.
    """

    type: Literal["Home", "Category", "SearchResults", "Article"] | str | None = field("type", default=None)
    module_settings: list[SupportCenterModuleSetting] | None = field("moduleSettings", default=None)


class SupportCenterSettings(Model):
    """Support center of a web deployment configuration version. In WebDeploymentConfigurationVersion and 1 more.

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


class SupportCenterStyleSetting(Model):
    """Style setting of support center settings. In SupportCenterSettings.

    Required by the platform: hero_style, global_style.
    """

    hero_style: SupportCenterHeroStyle | None = field("heroStyle", default=None)
    global_style: SupportCenterGlobalStyle | None = field("globalStyle", default=None)
