"""Models: empty constructors and attributes, comparisons, texts, loops over their fields, classes of one's own."""

import json
from pprint import pformat


def _user(sdk):
    user = sdk.User()
    user.name = "Ada Lovelace"
    user.email = "ada@example.com"
    return user


def empty_then_attributes(sdk, host, credentials):
    user = _user(sdk)
    return [user.name, user.email, user.title, user.addresses]


def everything_starts_as_none(sdk, host, credentials):
    queue = sdk.Queue()
    return [getattr(queue, name) for name in queue.swagger_types]


def keywords_of_a_constructor(sdk, host, credentials):
    return sdk.User(name="Ada").name


def plain_dict(sdk, host, credentials):
    return {name: value for name, value in _user(sdk).to_dict().items() if value}


def dict_has_every_field(sdk, host, credentials):
    return sorted(_user(sdk).to_dict())


def nested_dict(sdk, host, credentials):
    user = _user(sdk)
    user.division = sdk.Division()
    user.division.name = "Home"
    contact = sdk.Contact()
    contact.address = "+44"
    user.addresses = [contact]
    found = user.to_dict()
    return [found["division"], found["addresses"]]


def json_text(sdk, host, credentials):
    return json.loads(_user(sdk).to_json())


def json_text_of_nested(sdk, host, credentials):
    user = _user(sdk)
    user.manager = _user(sdk)
    return json.loads(user.to_json())["manager"]["name"]


def json_text_is_byte_for_byte(sdk, host, credentials):
    division = sdk.WritableEntity()
    division.id = "x"
    return division.to_json()


def text(sdk, host, credentials):
    entity = sdk.WritableEntity()
    entity.id = "x"
    return [entity.to_str(), sdk.WritableEntity().to_str()]


def printed(sdk, host, credentials):
    entity = sdk.WritableEntity()
    entity.id = "x"
    return [repr(entity), str(entity), f"{entity}"]


def pretty_printed(sdk, host, credentials):
    return pformat(_user(sdk).to_dict())


def pretty_printed_model(sdk, host, credentials):
    return pformat([_user(sdk)]) == pformat([_user(sdk).to_dict()])


def equal(sdk, host, credentials):
    return [_user(sdk) == _user(sdk), _user(sdk) != _user(sdk), _user(sdk) == sdk.User()]


def compared_with_none(sdk, host, credentials):
    return _user(sdk) == None  # noqa: E711


def is_in_a_list(sdk, host, credentials):
    return [_user(sdk) in [_user(sdk)], [_user(sdk)].index(_user(sdk))]


def in_a_set(sdk, host, credentials):
    return len({_user(sdk)})


def truth(sdk, host, credentials):
    return bool(sdk.User())


def dumped_with_default_str(sdk, host, credentials):
    return json.loads(json.dumps(_user(sdk).to_dict(), default=str))["name"]


def dumped_as_it_is(sdk, host, credentials):
    try:
        return json.dumps(_user(sdk))
    except TypeError:
        return "no JSON"


def dumped_by_vars(sdk, host, credentials):
    return json.loads(json.dumps(_user(sdk), default=vars))["_name"]


def names_in_vars(sdk, host, credentials):
    return sorted(name for name, value in vars(_user(sdk)).items() if isinstance(value, str))


def values_in_vars(sdk, host, credentials):
    return sorted(value for value in vars(_user(sdk)).values() if isinstance(value, str))


def types_and_wire_names(sdk, host, credentials):
    user = sdk.User()
    return [user.swagger_types, user.attribute_map]


def copied_field_by_field(sdk, host, credentials):
    old, new = _user(sdk), sdk.User()
    for name in old.swagger_types:
        setattr(new, name, getattr(old, name))
    return new == old


def from_a_dict_by_wire_name(sdk, host, credentials):
    user, given = sdk.User(), {"name": "Ada", "acdAutoAnswer": True}
    for name, wire in user.attribute_map.items():
        if wire in given:
            setattr(user, name, given[wire])
    return [user.name, user.acd_auto_answer]


def has_attributes(sdk, host, credentials):
    user = sdk.User()
    return [hasattr(user, "name"), hasattr(user, "nonsense"), getattr(user, "nonsense", "none")]


def public_names(sdk, host, credentials):
    return [name for name in dir(sdk.WritableEntity()) if not name.startswith("_")]


def misspelt_attribute(sdk, host, credentials):
    query = sdk.ConversationQuery()
    query.orderBy = "conversationStart"
    return [query.orderBy, query.order_by, "orderBy" in query.to_dict(), "orderBy" in vars(query)]


def mark_of_ones_own(sdk, host, credentials):
    users = [_user(sdk), _user(sdk)]
    for number, user in enumerate(users):
        user.seen = number
    return [user.seen for user in users]


def subclass(sdk, host, credentials):
    class Agent(sdk.User):
        def __init__(self, team):
            super().__init__()
            self.team = team

        def label(self):
            return f"{self.name} ({self.team})"

    agent = Agent("north")
    agent.name = "Ada"
    return [agent.label(), isinstance(agent, sdk.User), agent.to_dict()["name"], "team" in agent.to_dict()]


def subclass_with_property(sdk, host, credentials):
    class Agent(sdk.User):
        @property
        def initials(self):
            return "".join(word[0] for word in self.name.split())

    agent = Agent()
    agent.name = "Ada Lovelace"
    return agent.initials


def deleted_attribute(sdk, host, credentials):
    user = _user(sdk)
    try:
        del user.name
    except AttributeError:
        return "cannot be deleted"
    return user.name


def enumerated(sdk, host, credentials):
    user = sdk.User()
    user.state = "active"
    states = [user.state]
    user.state = "ACTIVE"
    return [*states, user.state]


def unknown_enumerated(sdk, host, credentials):
    user = sdk.User()
    user.state = "asleep"
    return [user.state, sdk.ApiClient().sanitize_for_serialization(user)]


def enumerated_set_to_none(sdk, host, credentials):
    user = sdk.User()
    user.state = None
    return user.state


def number_out_of_bounds(sdk, host, credentials):
    template = sdk.ConversationQuery()
    template.limit = -5
    return template.limit


def wrong_type(sdk, host, credentials):
    user = sdk.User()
    user.version = "seven"
    user.addresses = "none"
    return [user.version, user.addresses]


def appended_to_none(sdk, host, credentials):
    user = sdk.User()
    user.addresses.append(sdk.Contact())


def list_grows(sdk, host, credentials):
    user = sdk.User()
    user.addresses = []
    user.addresses.append(sdk.Contact())
    user.addresses[0].address = "+44"
    return sdk.ApiClient().sanitize_for_serialization(user)


def list_is_the_one_given(sdk, host, credentials):
    skills, user = [], sdk.User()
    user.addresses = skills
    return user.addresses is skills


def names_of_the_class(sdk, host, credentials):
    from PureCloudPlatformClientV2.models.user import User

    return [User is sdk.User, User.__name__, User.__module__, sdk.models.User is User]


def class_by_name(sdk, host, credentials):
    return [getattr(sdk, name)().__class__.__name__ for name in ("User", "Queue", "WrapupCode")]


def positional_sort(sdk, host, credentials):
    users = [_user(sdk) for _ in range(3)]
    for user, name in zip(users, "cab", strict=True):
        user.name = name
    return [user.name for user in sorted(users, key=lambda user: user.name)]
