"""Values to JSON and back: sanitize_for_serialization, deserialize, dates, copies, pickles, CSV."""

import copy
import csv
import io
import json
import pickle
from datetime import date, datetime, timedelta, timezone


class _Answer:
    """What tests hand to deserialize in the place of an answer."""

    def __init__(self, data, content_type="application/json"):
        self.data = data
        self.content_type = content_type
        self.status, self.reason = 200, "OK"

    def getheader(self, name, default=None):
        return self.content_type if name.lower() == "content-type" else default

    def getheaders(self):
        return {"Content-Type": self.content_type}


def _read(sdk, data, kind):
    return sdk.ApiClient().deserialize(_Answer(json.dumps(data)), kind)


def plain_values(sdk, host, credentials):
    sanitize = sdk.ApiClient().sanitize_for_serialization
    return [sanitize(value) for value in (None, "a", 1, 1.5, True, [1, [None]], {"a": {"b": None}}, (1, 2))]


def dates(sdk, host, credentials):
    sanitize = sdk.ApiClient().sanitize_for_serialization
    aware = datetime(2024, 2, 3, 4, 5, 6, 7000, tzinfo=timezone.utc)
    return [sanitize(value) for value in (aware, datetime(2024, 2, 3), date(2024, 2, 3), [aware], {"at": aware})]


def model_without_what_is_none(sdk, host, credentials):
    queue = sdk.Queue()
    queue.name, queue.member_count = "Sales", 0
    queue.skill_evaluation_method = None
    return sdk.ApiClient().sanitize_for_serialization(queue)


def models_in_lists_and_dicts(sdk, host, credentials):
    entity = sdk.WritableEntity()
    entity.id = "x"
    return sdk.ApiClient().sanitize_for_serialization({"all": [entity, {"one": entity}]})


def dict_in_the_place_of_a_model(sdk, host, credentials):
    user = sdk.User()
    user.division = {"id": "x"}
    return sdk.ApiClient().sanitize_for_serialization(user)


def by_the_function_of_utils(sdk, host, credentials):
    from PureCloudPlatformClientV2.utils import sanitize_for_serialization

    entity = sdk.WritableEntity()
    entity.id = "x"
    return sanitize_for_serialization([entity])


def unknown_object(sdk, host, credentials):
    return sdk.ApiClient().sanitize_for_serialization(object())


def a_set(sdk, host, credentials):
    return sdk.ApiClient().sanitize_for_serialization({1, 2})


def model_read(sdk, host, credentials):
    user = _read(sdk, {"name": "Ada", "addresses": [{"address": "+44"}], "division": {"id": "d"}}, "User")
    kinds = [type(one).__name__ for one in (user, user.addresses, user.addresses[0], user.division)]
    return [user.name, user.addresses[0].address, user.division.id, kinds]


def lists_and_dicts_read(sdk, host, credentials):
    users = _read(sdk, [{"name": "Ada"}], "list[User]")
    queues = _read(sdk, {"a": {"name": "Sales"}}, "dict(str, Queue)")
    return [users[0].name, queues["a"].name, _read(sdk, [1, 2], "list[int]"), _read(sdk, {"a": 1}, "dict(str, int)")]


def plain_types_read(sdk, host, credentials):
    kinds = [("x", "str"), (3, "int"), (1.5, "float"), (True, "bool"), ({"a": [1]}, "object")]
    return [_read(sdk, value, kind) for value, kind in kinds]


def class_in_the_place_of_its_name(sdk, host, credentials):
    return _read(sdk, {"name": "Ada"}, sdk.User).name


def unknown_fields_are_left_alone(sdk, host, credentials):
    return hasattr(_read(sdk, {"name": "Ada", "newest": 1}, "User"), "newest")


def null_read(sdk, host, credentials):
    return [_read(sdk, None, "User"), _read(sdk, {"name": None, "addresses": None}, "User").name]


def dates_read(sdk, host, credentials):
    texts = ["2024-02-03T04:05:06.789Z", "2024-02-03T04:05:06Z", "2024-02-03T04:05:06.000+02:00"]
    queues = [_read(sdk, {"dateCreated": text}, "Queue") for text in texts]
    return [queue.date_created.isoformat() for queue in queues]


def date_sent_back(sdk, host, credentials):
    queue = _read(sdk, {"dateCreated": "2024-02-03T04:05:06.789Z"}, "Queue")
    return sdk.ApiClient().sanitize_for_serialization(queue)


def date_arithmetic(sdk, host, credentials):
    queue = _read(sdk, {"dateCreated": "2024-02-03T04:05:06.789Z"}, "Queue")
    later = queue.date_created + timedelta(hours=1)
    ago = datetime(2024, 2, 4, tzinfo=timezone.utc) - queue.date_created
    return [later.strftime("%Y-%m-%d %H:%M"), ago.total_seconds(), queue.date_created.tzinfo is not None]


def day_read(sdk, host, credentials):
    return _read(sdk, "2024-02-03", "date").isoformat()


def no_date(sdk, host, credentials):
    return _read(sdk, {"dateCreated": "yesterday"}, "Queue").date_created


def date_in_json_text(sdk, host, credentials):
    return json.loads(_read(sdk, {"dateCreated": "2024-02-03T04:05:06Z"}, "Queue").to_json())["date_created"]


def unknown_enumerated_read(sdk, host, credentials):
    return _read(sdk, {"state": "asleep"}, "User").state


def text_of_another_type(sdk, host, credentials):
    return sdk.ApiClient().deserialize(_Answer("plain", "text/plain"), "str")


def no_json(sdk, host, credentials):
    return sdk.ApiClient().deserialize(_Answer("<html>", "text/html"), "User").name


def empty_answer(sdk, host, credentials):
    return sdk.ApiClient().deserialize(_Answer(""), "User").name


def copies(sdk, host, credentials):
    user = _read(sdk, {"name": "Ada", "division": {"id": "d"}}, "User")
    shallow, deep = copy.copy(user), copy.deepcopy(user)
    deep.division.id = "other"
    return [shallow == user, shallow.division is user.division, user.division.id, deep == user]


def pickles(sdk, host, credentials):
    user = _read(sdk, {"name": "Ada", "addresses": [{"address": "+44"}]}, "User")
    again = pickle.loads(pickle.dumps(user))
    return [again == user, again.addresses[0].address, type(again) is sdk.User]


def pickled_with_a_mark(sdk, host, credentials):
    user = sdk.User()
    user.seen = True
    return [pickle.loads(pickle.dumps(user)).seen, copy.copy(user).seen]


def to_csv(sdk, host, credentials):
    users = _read(sdk, [{"name": "Ada", "email": "a@example.com"}, {"name": "Bob"}], "list[User]")
    file = io.StringIO()
    writer = csv.DictWriter(file, ["name", "email", "state"], extrasaction="ignore")
    writer.writeheader()
    writer.writerows(user.to_dict() for user in users)
    return file.getvalue()


def columns_of_vars(sdk, host, credentials):
    users = _read(sdk, [{"name": "Ada"}, {"name": "Bob"}], "list[User]")
    rows = [{name.lstrip("_"): value for name, value in vars(user).items()} for user in users]
    return [row["name"] for row in rows]


def changed_and_sent_back(sdk, host, credentials):
    queue = _read(sdk, {"id": "q", "name": "Sales", "memberCount": 3}, "Queue")
    queue.name = "Support"
    return sdk.ApiClient().sanitize_for_serialization(queue)


def unset_and_sent_back(sdk, host, credentials):
    queue = _read(sdk, {"id": "q", "name": "Sales", "description": "old"}, "Queue")
    queue.description = None
    return sdk.ApiClient().sanitize_for_serialization(queue)


def values_of_a_parameter(sdk, host, credentials):
    value = sdk.ApiClient().to_path_value
    return [value(one) for one in (True, 3, "a b", ["a", "b"], None)]


def media_types(sdk, host, credentials):
    client = sdk.ApiClient()
    return [
        client.select_header_accept([]),
        client.select_header_accept(["text/csv", "Application/JSON"]),
        client.select_header_accept(["text/csv", "text/plain"]),
        client.select_header_content_type([]),
        client.select_header_content_type(["text/csv", "application/json"]),
        client.select_header_content_type(["Text/CSV"]),
    ]


def form_parameters(sdk, host, credentials):
    fields = sdk.ApiClient().prepare_post_parameters([("a", "b")], {"file": __file__})
    return [fields[0], fields[1][0], fields[1][1][0], fields[1][1][2]]


def text_that_is_no_json(sdk, host, credentials):
    return sdk.ApiClient().deserialize(_Answer("plain"), "str")
