"""The verbs: what a person can do to a project, and the rules that hold for it. No SQL here.

Every action is a function whose first parameter is the open transaction. It is run by `Project.run`, which makes it one
transaction and one event.
"""
